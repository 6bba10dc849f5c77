using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>Reads one spec file, JSON or YAML, into nodes. Never throws on bad input: findings go to the collection.</summary>
internal static class SpecTextReader
{
    /// <summary>
    /// Reads a file's text. JSON is chosen by a <c>.json</c> ending, or by a first character of <c>{</c> or <c>[</c>;
    /// all else is YAML. What begins with a bracket but is no JSON may still be YAML in its flow style.
    /// </summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static SpecDocument Read(string path, string text, FindingCollection findings, CancellationToken cancellationToken)
    {
        path = path.Replace('\\', '/');
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return JsonSpecReader.Read(path, text, findings, cancellationToken);
        }

        return BeginsWithBracket(text)
            ? ReadEither(path, text, findings, cancellationToken)
            : YamlSpecReader.Read(path, text, findings, cancellationToken);
    }

    private static SpecDocument ReadEither(string path, string text, FindingCollection findings, CancellationToken cancellationToken)
    {
        var jsonFindings = new FindingCollection();
        SpecDocument json = JsonSpecReader.Read(path, text, jsonFindings, cancellationToken);
        if (json.Root is null)
        {
            var yamlFindings = new FindingCollection();
            SpecDocument yaml = YamlSpecReader.Read(path, text, yamlFindings, cancellationToken);
            if (yaml.Root is not null)
            {
                findings.AddRange(yamlFindings);
                return yaml;
            }
        }

        findings.AddRange(jsonFindings);
        return json;
    }

    private static bool BeginsWithBracket(string text)
    {
        foreach (char value in text)
        {
            if (value is not (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            {
                return value is '{' or '[';
            }
        }

        return false;
    }
}
