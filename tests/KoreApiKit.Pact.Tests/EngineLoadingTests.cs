using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Native;

namespace KoreApiKit.Pact.Tests;

public sealed class EngineLoadingTests
{
    [Fact]
    public void A_missing_engine_is_explained_with_the_places_and_the_remedy()
    {
        using TemporaryFolder folder = new();
        IReadOnlyList<string> candidates = PactLibrary.Candidates(folder.Path);

        PactEngineException error = Assert.Throws<PactEngineException>(() => PactLibrary.Load(candidates));

        Assert.All(candidates, candidate => Assert.Contains(candidate, error.Message, StringComparison.Ordinal));
        Assert.Contains("npm", error.Message, StringComparison.Ordinal);
        Assert.Contains("PactFfiPath", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_is_found_by_its_path_in_its_folder_and_where_npm_puts_it()
    {
        using TemporaryFolder folder = new();
        string name = Path.GetFileName(PactLibrary.Candidates(folder.Path)[0]);
        string library = folder.Write($"node_modules/@pact-foundation/pact-core-any/prebuilds/any/{name}", "");

        Assert.All(
            [library, Path.GetDirectoryName(library)!, folder.Path],
            path => Assert.Equal(library, NativePactEngine.FindLibrary(path)));
        Assert.Null(NativePactEngine.FindLibrary(Path.Combine(folder.Path, "node_modules")));
        Assert.Null(NativePactEngine.FindLibrary(Path.Combine(folder.Path, "nowhere.so")));
    }

    [Fact]
    public void A_file_that_is_no_library_is_explained()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("libpact_ffi.so", "not a library");

        PactEngineException error = Assert.Throws<PactEngineException>(() => PactLibrary.Load([file]));

        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.Contains("PactFfiPath", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_engine_says_which_version_it_is() =>
        Assert.Equal("libpact_ffi 0.5.8", PactEngines.Default.Name);
}
