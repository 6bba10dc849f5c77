using System.Globalization;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Finds the version of the Pact Specification that a file keeps to.</summary>
internal sealed class PactVersionReader(PactFields root)
{
    /// <summary>The version and its text as declared; null where a version is declared that does not exist, which was reported.</summary>
    public (PactVersion Version, string? Declared)? Read()
    {
        if (Declared() is not { } declared)
        {
            return (Guess(), null);
        }

        string major = declared.Text.Split('.')[0];
        if (int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 4)
        {
            return ((PactVersion)number, declared.Text);
        }

        root.Problems.Add(
            declared.Place, $"The pact says that it keeps to version '{declared.Text}' of the Pact Specification; 1, 2, 3 and 4 can be read");
        return null;
    }

    // The three spellings that writers of pacts have used.
    private PactText? Declared()
    {
        if (root.Object("metadata") is not { } metadata)
        {
            return null;
        }

        if (metadata.Has("pactSpecificationVersion"))
        {
            return TextOrNumber(metadata, "pactSpecificationVersion");
        }

        PactFields? specification = metadata.Object("pactSpecification") ?? metadata.Object("pact-specification");
        return specification is null ? null : TextOrNumber(specification, "version");
    }

    private static PactText? TextOrNumber(PactFields fields, string key) =>
        fields.Value(key) is { Node: ScalarNode { Kind: ScalarKind.Number } number } place
            ? new PactText(number.Text, place)
            : fields.Text(key);

    private PactVersion Guess()
    {
        if (root.Has("messages"))
        {
            return PactVersion.V3;
        }

        PactVersion version = PactVersion.V2;
        if (root.Value("interactions") is not { Node: SequenceNode } interactions)
        {
            return version;
        }

        foreach (MappingNode interaction in PactFields.ItemsOf(interactions).Select(item => item.Mapping).OfType<MappingNode>())
        {
            if (interaction["type"] is not null)
            {
                return PactVersion.V4;
            }

            if (interaction["providerStates"] is not null || (interaction["request"] as MappingNode)?["query"] is MappingNode)
            {
                version = PactVersion.V3;
            }
        }

        return version;
    }
}
