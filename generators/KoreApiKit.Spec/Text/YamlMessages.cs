namespace KoreApiKit.Spec.Text;

/// <summary>Says in our words what the YAML parser found, by the words in which it says so.</summary>
internal static class YamlMessages
{
    private static readonly (string Part, string Message)[] s_messages =
    [
        ("cannot start any token", "Expected a value, but this character cannot begin one; put the value in quotes"),
        ("found invalid mapping", "Expected no ': ' inside a plain value; put the value in quotes, or give this key the indentation of its neighbours"),
        ("Mapping values are not allowed", "Expected no ':' here; put the value in quotes, or check the indentation of this line"),
        ("Mapping keys are not allowed", "Expected no key here; check the indentation of this line"),
        ("Block sequence entries are not allowed", "Expected no '- ' here; begin the list on a line of its own"),
        ("did not find expected '-' indicator", "Expected '- ' for the next item of the list, or less indentation to end it"),
        ("did not find expected key", "Expected a key with the indentation of its neighbours, such as 'name: value'"),
        ("parsing a flow sequence", "Expected ',' or ']' in the list"),
        ("parsing a flow mapping", "Expected ',' or '}' in the object"),
        ("did not find expected node content", "Expected a value"),
        ("could not find expected ':'", "Expected ':' after a key; each line of an object is 'name: value'"),
        ("scanning a quoted scalar, found unexpected end of stream", "Expected a closing quote, but the file ends inside the string that begins here"),
        ("scanning a quoted scalar, found unexpected document indicator", "Expected a closing quote before the end of the document"),
        ("unknown escape character", "Expected an escape that YAML has; write '\\\\' for a backslash, or use single quotes"),
        ("expected hexadecimal number", "Expected hexadecimal digits after the escape"),
        ("invalid Unicode", "Expected an escape of a whole Unicode character; write both halves of a surrogate pair"),
        ("found wrong indentation", "Expected the lines of this string to be indented more than its key"),
        ("block scalar", "Expected a line break after '|' or '>', and the text on the following lines, evenly indented"),
        ("found more than one anchor", "Expected one anchor at most on a value"),
        ("undefined tag handle", "Expected a tag that is declared by %TAG"),
        ("anchor", "Expected a name for the anchor or alias, without []{} and commas"),
        ("tag", "Expected a well-formed tag"),
        ("directive", "Expected a well-formed directive, such as '%YAML 1.2'"),
        ("incompatible YAML document", "Expected a document of YAML 1.2"),
        ("did not find expected token", "Expected a value or another key"),
        ("Invalid key indicator", "Expected a space after '-' or '?'"),
        (" tab ", "Expected spaces for indentation, but found a tab"),
        ("expected <document end>", "Expected the end of the document; check the indentation of this line"),
        ("expected <document start>", "Expected one document; check the indentation of this line"),
        ("comment", "Expected a space before '#'"),
    ];

    /// <summary>Whether the parser may have refused space in an empty line, as it does even where YAML allows it.</summary>
    public static bool MayBeAboutEmptyLines(string message) =>
        IsAboutTab(message) || Has(message, "extra spaces in first line") || Has(message, "more spaces in lines above");

    /// <summary>Whether the parser refused a tab.</summary>
    public static bool IsAboutTab(string message) => Has(message, " tab ");

    /// <summary>Our sentence for a message of the parser.</summary>
    public static string For(string message)
    {
        foreach ((string part, string ours) in s_messages)
        {
            if (Has(message, part))
            {
                return ours;
            }
        }

        return $"Expected well-formed YAML; the parser says: {message}";
    }

    private static bool Has(string message, string part) => message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
