using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using KoreApiKit.Contracts.Broker.Deployment;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>
/// The part of a command line that names versions of applications. What stands after a <c>--pacticipant</c> belongs to it, up to the
/// next one, as the Pact Broker's own client reads it.
/// </summary>
internal sealed class DeploySubjectOptionSet
{
    private readonly Option<string[]> _pacticipant = new("--pacticipant")
    {
        Description = "The application: a consumer or provider. May be repeated, each time with a version after it; then they must work with each other too.",
        HelpName = "NAME",
        Required = true,
    };

    private readonly Option<string[]> _version = new("--version") { Description = "Its version.", HelpName = "VERSION" };

    private readonly Option<string[]> _latest = new("--latest")
    {
        Description = "Its latest version, in place of --version; with TAG the latest that has the tag.",
        HelpName = "TAG",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _branch = new("--branch") { Description = "The latest version of this branch.", HelpName = "BRANCH" };

    private readonly Option<bool> _mainBranch = new("--main-branch") { Description = "The latest version of its main branch." };

    public void AddTo(Command command)
    {
        command.Options.Add(_pacticipant);
        command.Options.Add(_version);
        command.Options.Add(_latest);
        command.Options.Add(_branch);
        command.Options.Add(_mainBranch);
    }

    /// <exception cref="ToolException">A version is missing, is named in two ways, or belongs to no application.</exception>
    public ImmutableArray<DeploySubject> Read(ParseResult parsed)
    {
        var subjects = ImmutableArray.CreateBuilder<DeploySubject>();
        string? name = null;
        var said = new List<Said>();
        foreach (Said one in SaidIn(parsed))
        {
            if (one.Option != _pacticipant.Name)
            {
                said.Add(one);
                continue;
            }

            if (name is not null)
            {
                subjects.Add(Subject(name, said));
                said.Clear();
            }

            name = one.Value;
        }

        subjects.Add(Subject(name ?? "", said));
        return subjects.ToImmutable();
    }

    // The order of options is in the tokens only.
    private IEnumerable<Said> SaidIn(ParseResult parsed)
    {
        string[] names = [_pacticipant.Name, _version.Name, _latest.Name, _branch.Name, _mainBranch.Name];
        for (int i = 0; i < parsed.Tokens.Count; i++)
        {
            Token token = parsed.Tokens[i];
            if (token.Type == TokenType.Option && names.Contains(token.Value, StringComparer.Ordinal))
            {
                yield return new Said(token.Value, i + 1 < parsed.Tokens.Count && parsed.Tokens[i + 1] is { Type: TokenType.Argument } argument ? argument.Value : null);
            }
        }
    }

    private DeploySubject Subject(string name, List<Said> said)
    {
        bool saysLatest = said.Exists(one => one.Option == _latest.Name);
        string[] ways = [.. said.Select(one => one.Option).Where(option => option != _latest.Name)];
        string? tag = said.Find(one => one.Option == _latest.Name).Value;
        if (ways.Length == 0 && !saysLatest)
        {
            throw new ToolException($"which version of {name}? give {_version.Name}, {_latest.Name}, {_branch.Name} or {_mainBranch.Name} after it");
        }

        // --latest --branch main says in two words what --branch main says in one.
        if (ways.Length > 1 || (ways is [var way] && saysLatest && (way == _version.Name || tag is not null)))
        {
            throw new ToolException($"the version of {name} is named in several ways: {string.Join(" and ", said.Select(one => one.Option))} exclude each other");
        }

        return new DeploySubject(name, said.Find(one => one.Option == _version.Name).Value)
        {
            Branch = said.Find(one => one.Option == _branch.Name).Value,
            Tag = tag,
            IsOfMainBranch = said.Exists(one => one.Option == _mainBranch.Name),
        };
    }

    private readonly record struct Said(string Option, string? Value);
}
