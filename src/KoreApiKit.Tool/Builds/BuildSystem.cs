namespace KoreApiKit.Tool.Builds;

/// <summary>A CI system and the variables by which it tells a build what it is a build of, as its manual has them.</summary>
/// <param name="Commit">The variable of the commit.</param>
/// <param name="Branches">The variables of the branch, the first that is set counts: a pull request's own branch comes before its target.</param>
/// <param name="BuildUrl">Texts and, in braces, variables whose values make the address of the build.</param>
internal sealed record BuildSystem(string Commit, IReadOnlyList<string> Branches, string? BuildUrl)
{
    private static readonly string[] Prefixes = ["refs/heads/", "origin/"];

    /// <summary>The systems that are known.</summary>
    public static IReadOnlyList<BuildSystem> All { get; } =
    [
        new("GITHUB_SHA", ["GITHUB_HEAD_REF", "GITHUB_REF_NAME"], "{GITHUB_SERVER_URL}/{GITHUB_REPOSITORY}/actions/runs/{GITHUB_RUN_ID}"),
        new("CI_COMMIT_SHA", ["CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_REF_NAME"], "{CI_JOB_URL}"),
        new("BUILD_SOURCEVERSION", ["SYSTEM_PULLREQUEST_SOURCEBRANCH", "BUILD_SOURCEBRANCH"], "{SYSTEM_COLLECTIONURI}{SYSTEM_TEAMPROJECT}/_build/results?buildId={BUILD_BUILDID}"),
        new("CIRCLE_SHA1", ["CIRCLE_BRANCH"], "{CIRCLE_BUILD_URL}"),
        new("BITBUCKET_COMMIT", ["BITBUCKET_BRANCH"], null),
        new("BUILDKITE_COMMIT", ["BUILDKITE_BRANCH"], "{BUILDKITE_BUILD_URL}"),
        new("TRAVIS_COMMIT", ["TRAVIS_PULL_REQUEST_BRANCH", "TRAVIS_BRANCH"], "{TRAVIS_BUILD_WEB_URL}"),
        new("APPVEYOR_REPO_COMMIT", ["APPVEYOR_PULL_REQUEST_HEAD_REPO_BRANCH", "APPVEYOR_REPO_BRANCH"], null),
        new("GIT_COMMIT", ["CHANGE_BRANCH", "GIT_LOCAL_BRANCH", "BRANCH_NAME", "GIT_BRANCH"], "{BUILD_URL}"),
    ];

    /// <summary>What the environment says; nothing where another system, or none, runs the build.</summary>
    public BuildOrigin Read(Func<string, string?> variable) => variable(Commit) is { Length: > 0 } commit
        ? new BuildOrigin(commit, Branch(variable), Address(variable))
        : BuildOrigin.Unknown;

    private string? Branch(Func<string, string?> variable)
    {
        string? branch = Branches.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return branch is not null && Prefixes.FirstOrDefault(prefix => branch.StartsWith(prefix, StringComparison.Ordinal)) is { } start
            ? branch[start.Length..]
            : branch;
    }

    private string? Address(Func<string, string?> variable)
    {
        var address = new System.Text.StringBuilder();
        foreach (string part in BuildUrl?.Split('{') ?? [])
        {
            if (part.Split('}') is not [var name, var text])
            {
                address.Append(part);
            }
            else if (variable(name) is { Length: > 0 } value)
            {
                address.Append(value).Append(text);
            }
            else
            {
                return null;
            }
        }

        return address.Length == 0 ? null : address.ToString();
    }
}
