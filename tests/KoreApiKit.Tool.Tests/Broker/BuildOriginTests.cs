namespace KoreApiKit.Tool.Tests.Broker;

/// <summary>The version, branch and build that are found in the environment.</summary>
public sealed class BuildOriginTests : BrokerTest
{
    [Theory]
    [InlineData("GITHUB_SHA=c1 GITHUB_REF_NAME=main GITHUB_SERVER_URL=https://g GITHUB_REPOSITORY=a/b GITHUB_RUN_ID=7", "main", "https://g/a/b/actions/runs/7")]
    [InlineData("GITHUB_SHA=c1 GITHUB_REF_NAME=5/merge GITHUB_HEAD_REF=feat/x", "feat/x", null)]
    [InlineData("CI_COMMIT_SHA=c1 CI_COMMIT_REF_NAME=main CI_JOB_URL=https://l/1", "main", "https://l/1")]
    [InlineData("BUILD_SOURCEVERSION=c1 BUILD_SOURCEBRANCH=refs/heads/feat/x SYSTEM_COLLECTIONURI=https://d/ SYSTEM_TEAMPROJECT=p BUILD_BUILDID=9", "feat/x", "https://d/p/_build/results?buildId=9")]
    [InlineData("GIT_COMMIT=c1 GIT_BRANCH=origin/main BUILD_URL=https://j/3", "main", "https://j/3")]
    [InlineData("BITBUCKET_COMMIT=c1 BITBUCKET_BRANCH=main", "main", null)]
    public async Task TheCiSystemSaysIt(string environment, string branch, string? buildUrl)
    {
        foreach (string[] pair in environment.Split(' ').Select(variable => variable.Split('=', 2)))
        {
            Variables[pair[0]] = pair[1];
        }

        StoredVersion version = await Publish("");

        Assert.Equal(("c1", branch, buildUrl), (version.Number, version.Branch, version.BuildUrl));
    }

    [Fact]
    public async Task WhatIsGivenComesFirst()
    {
        Variables["CIRCLE_SHA1"] = "c1";
        Variables["CIRCLE_BRANCH"] = "main";

        StoredVersion version = await Publish("--consumer-app-version 1.0 --branch other");

        Assert.Equal(("1.0", "other"), (version.Number, version.Branch));
    }

    [Fact]
    public async Task ElseGitSaysIt()
    {
        Directory.CreateDirectory(Folder[".git/objects"]);
        Folder.With(".git/HEAD", "ref: refs/heads/feat/y\n")
            .With(".git/refs/heads/feat/y", "0123456789012345678901234567890123456789\n")
            .With(".git/config", "[core]\n\trepositoryformatversion = 0\n\tbare = false\n");

        StoredVersion version = await Publish("");

        Assert.Equal(("0123456789012345678901234567890123456789", "feat/y"), (version.Number, version.Branch));
    }

    [Fact]
    public async Task ElseItHasToBeGiven()
    {
        Directory.CreateDirectory(Folder[".git"]);

        AssertUnusable(
            await Run("pact publish pacts --auto-detect-version-properties --broker-base-url http://127.0.0.1:9"),
            "no commit was found in the environment or by git; give --consumer-app-version");
    }

    private async Task<StoredVersion> Publish(string arguments)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        ToolRun run = await Run($"pact publish pacts --auto-detect-version-properties {arguments} --broker-base-url {broker.Address}");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Assert.Single(broker.Store.Versions);
    }
}
