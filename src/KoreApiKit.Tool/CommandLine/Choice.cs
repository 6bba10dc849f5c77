using System.CommandLine;
using System.CommandLine.Parsing;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>An option that takes one of a few words. The first is the default.</summary>
internal static class Choice
{
    public static Option<string> Create(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        };
        option.CompletionSources.Add(_ => words.Select(word => new System.CommandLine.Completions.CompletionItem(word)));
        option.Validators.Add(result => Check(result, name, words));
        return option;
    }

    private static void Check(OptionResult result, string name, string[] words)
    {
        foreach (Token token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.Ordinal)))
        {
            result.AddError($"'{token.Value}' is not a value of {name}; use {string.Join(" or ", words)}");
        }
    }
}
