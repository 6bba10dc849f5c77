using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Model;

/// <summary>
/// An operation with several media types has methods for each that is another C# type: the preferred one has the
/// operation's own name, others say what they send (<c>AddPetWithMultipart</c>) or ask for (<c>AddPetAsEvents</c>).
/// Media types that are the same type in C# are no choice for the caller.
/// </summary>
internal static class OperationVariants
{
    private static readonly TypeUse Text = new(new ScalarTypeReference(ScalarType.String), false, ConstraintsModel.None);

    /// <summary>The operation, with its preferred media types only, and its variants.</summary>
    /// <param name="taken">The names of all operations, and of the variants made before.</param>
    public static IEnumerable<OperationModel> Of(OperationModel operation, HashSet<string> taken)
    {
        EquatableArray<ResponseModel> responses = operation.Responses.Select(Preferred).ToEquatableArray();
        BodyModel? body = operation.Body is { } given ? given with { Contents = SameAs(given.Contents, MediaChoice.Prefer(given.Contents)) } : null;
        OperationModel main = operation with { Responses = responses, Body = body };
        yield return main;
        foreach (ContentModel content in Others(operation.Body?.Contents ?? EquatableArray<ContentModel>.Empty))
        {
            yield return main with
            {
                Name = Name(operation.Name + "With" + Word(content), taken),
                Body = operation.Body! with { Contents = SameAs(operation.Body.Contents, content) },
                Variant = $"Sends {content.MediaType}.",
            };
        }

        ContentModel[] asked =
        [
            .. operation.Responses.Where(response => !response.IsError)
                .SelectMany(response => Others(response.Contents))
                .GroupBy(TypeOf)
                .Select(same => same.First()),
        ];
        foreach (ContentModel content in asked)
        {
            yield return main with
            {
                Name = Name(operation.Name + "As" + Word(content), taken),
                Responses = operation.Responses
                    .Select(response => !response.IsError && response.Contents.Any(other => IsSame(other, content))
                        ? response with { Contents = SameAs(response.Contents, content) }
                        : Preferred(response))
                    .ToEquatableArray(),
                Variant = $"Asks for {content.MediaType}.",
            };
        }
    }

    private static ResponseModel Preferred(ResponseModel response) => response.IsError || response.Contents.Count == 0
        ? response
        : response with { Contents = SameAs(response.Contents, MediaChoice.Prefer(response.Contents)) };

    /// <summary>One content of each type that the preferred one is not.</summary>
    private static IEnumerable<ContentModel> Others(EquatableArray<ContentModel> contents)
    {
        if (contents.Count < 2)
        {
            return [];
        }

        ContentModel preferred = MediaChoice.Prefer(contents);
        return contents
            .Where(content => !content.IsLoose && !IsSame(content, preferred))
            .GroupBy(TypeOf)
            .Select(same => MediaChoice.Prefer(same));
    }

    private static EquatableArray<ContentModel> SameAs(IEnumerable<ContentModel> contents, ContentModel chosen) =>
        contents.Where(content => content == chosen || (IsSame(content, chosen) && content.Kind == chosen.Kind && !content.IsLoose)).ToEquatableArray();

    private static bool IsSame(ContentModel left, ContentModel right) => TypeOf(left).Equals(TypeOf(right));

    // What C# makes of it: a stream of items is another type than one of them.
    private static (TypeReference Type, BodyKind Stream) TypeOf(ContentModel content) => content.Kind switch
    {
        BodyKind.Text => (Text.Type, BodyKind.Json),
        BodyKind.JsonLines or BodyKind.EventStream => (content.Type.Type, content.Kind),
        _ => (content.Type.Type, BodyKind.Json),
    };

    private static string Word(ContentModel content) => content.Kind switch
    {
        BodyKind.FormUrlEncoded => "Form",
        BodyKind.Multipart => "Multipart",
        BodyKind.Text => "Text",
        BodyKind.Binary => "Stream",
        BodyKind.JsonLines => "Items",
        BodyKind.EventStream => "Events",
        _ => IdentifierText.Pascal(content.MediaType.Substring(content.MediaType.IndexOf('/') + 1)),
    };

    private static string Name(string wanted, HashSet<string> taken)
    {
        string name = wanted;
        while (!taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
