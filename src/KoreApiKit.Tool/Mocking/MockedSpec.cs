using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Reloading;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Overlays;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;

namespace KoreApiKit.Tool.Mocking;

/// <summary>Reads documents of the command line for a mock. Their places are named as the user sees paths.</summary>
internal static class MockedSpec
{
    /// <param name="open">Opens the document as it is on disk now.</param>
    /// <exception cref="ToolException">The document cannot be read.</exception>
    public static MockSource Create(Func<SpecInput> open, ToolConsole console) => new(
        console.ShownPath(open().RootPath),
        console.WorkingDirectory,
        cancellationToken => Read(open, console, cancellationToken));

    private static ApiSpecification Read(Func<SpecInput> open, ToolConsole console, CancellationToken cancellationToken)
    {
        try
        {
            return Read(open(), console, cancellationToken);
        }
        catch (ToolException exception)
        {
            throw new SpecificationException(exception.Message, exception);
        }
    }

    private static ApiSpecification Read(SpecInput input, ToolConsole console, CancellationToken cancellationToken)
    {
        try
        {
            ApiSpecification specification = ApiSpecification.Read(
                console.ShownPath(input.RootPath),
                [.. input.Sources.Select(source => new SpecSource(console.ShownPath(source.Path), source.ReadText))],
                input.Overlays.Select(overlay => new OverlaySource(console.ShownPath(overlay.Path), overlay.Origin)),
                cancellationToken);
            input.Conclude([]);
            return specification;
        }
        catch (SpecificationException)
        {
            // A file that cannot be read counts as an empty one, of which the errors are beside the point.
            input.Conclude([]);
            throw;
        }
    }
}
