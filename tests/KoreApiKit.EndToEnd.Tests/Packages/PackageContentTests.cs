using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Packages;

/// <summary>What is in the packages.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed class PackageContentTests(RepositoryCopy repository)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly string[] Libraries =
        ["KoreApiKit", "KoreApiKit.Campaigns", "KoreApiKit.Contracts", "KoreApiKit.Mock", "KoreApiKit.Pact", "KoreApiKit.Spec"];

    private static readonly string[] Ids = [.. Libraries, "KoreApiKit.Generator", "korekit"];

    [Fact]
    public async Task There_is_a_package_for_each_part()
    {
        PackageFolder packages = await repository.PackAsync();

        Assert.Equal(
            Ids.Order(StringComparer.Ordinal),
            Directory.GetFiles(packages.Folder, "*.nupkg").Select(file => Path.GetFileName(file).Split(".0.")[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_says_what_it_is_and_where_it_comes_from()
    {
        PackageFolder packages = await repository.PackAsync();
        Assert.All(Ids, id =>
        {
            using ZipArchive package = packages.Open(id);
            XElement metadata = XDocument.Parse(PackageFolder.Text(package, $"{id}.nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
            string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

            Assert.Equal("MIT", Value("license"));
            Assert.Equal("icon.png", Value("icon"));
            Assert.Equal("README.md", Value("readme"));
            Assert.NotEmpty(Value("tags"));
            Assert.NotEqual("Package Description", Value("description"));
            XElement repositoryElement = metadata.Elements().Single(element => element.Name.LocalName == "repository");
            Assert.Equal(("git", PackageFolder.Commit), ((string?)repositoryElement.Attribute("type"), (string?)repositoryElement.Attribute("commit")));
            Assert.StartsWith("https://", (string?)repositoryElement.Attribute("url"), StringComparison.Ordinal);
            Assert.All(
                metadata.Descendants().Where(element => element.Name.LocalName == "dependency" && ((string?)element.Attribute("id"))!.StartsWith("KoreApiKit", StringComparison.Ordinal)),
                dependency => Assert.Equal($"[{Value("version")}]", (string?)dependency.Attribute("version")));

            Assert.NotNull(package.GetEntry("README.md"));
            Assert.NotNull(package.GetEntry("icon.png"));
            Assert.NotNull(package.GetEntry("THIRD-PARTY-NOTICES.md"));
            Assert.DoesNotContain(package.Entries, entry => entry.Name.Contains("pact_ffi", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Each_library_is_for_both_frameworks_with_documentation()
    {
        PackageFolder packages = await repository.PackAsync();
        Assert.All(Libraries, id =>
        {
            using ZipArchive package = packages.Open(id);
            string[] frameworks = id == "KoreApiKit.Spec" ? ["netstandard2.0"] : ["net10.0", "net8.0"];
            Assert.Equal(
                frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }),
                package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public async Task The_generator_travels_as_an_analyzer_only()
    {
        using ZipArchive package = (await repository.PackAsync()).Open("KoreApiKit.Generator");

        Assert.Equal(
            ["analyzers/dotnet/cs/KoreApiKit.Generator.dll", "analyzers/dotnet/cs/KoreApiKit.Spec.dll", "analyzers/dotnet/cs/YamlDotNet.dll"],
            package.Entries.Select(entry => entry.FullName)
                .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("tools/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("<dependency ", PackageFolder.Text(package, "KoreApiKit.Generator.nuspec"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Symbols_lead_to_the_sources_of_the_commit()
    {
        PackageFolder packages = await repository.PackAsync();
        Assert.All(Libraries, id =>
        {
            using ZipArchive package = packages.Open(id, ".snupkg");
            Assert.All(package.Entries.Where(entry => entry.Name == id + ".pdb"), entry =>
            {
                using var copy = new MemoryStream();
                using (Stream stream = entry.Open())
                {
                    stream.CopyTo(copy);
                }

                copy.Position = 0;
                using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(copy);
                MetadataReader reader = provider.GetMetadataReader();
                string link = Encoding.UTF8.GetString(reader.GetBlobBytes(reader.CustomDebugInformation
                    .Select(reader.GetCustomDebugInformation)
                    .Single(information => reader.GetGuid(information.Kind) == SourceLink).Value));
                Assert.Equal("{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/koreapikit/koreapikit/" + PackageFolder.Commit + "/*\"}}", link);
                Assert.All(reader.Documents, handle => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(handle).Name), StringComparison.Ordinal));
            });
        });
    }

    [Fact]
    public async Task Another_clone_elsewhere_packs_the_same_bytes()
    {
        PackageFolder packages = await repository.PackAsync();
        using var elsewhere = new RepositoryCopy();
        PackageFolder again = await PackageFolder.PackAsync(elsewhere, "src/KoreApiKit");
        PackageFolder generatorAgain = await PackageFolder.PackAsync(elsewhere, "generators/KoreApiKit.Generator");

        Assert.All([(again, "KoreApiKit"), (generatorAgain, "KoreApiKit.Generator")], ((PackageFolder Folder, string Id) other) =>
            Assert.Equal(File.ReadAllBytes(packages.File(other.Id)), File.ReadAllBytes(other.Folder.File(other.Id))));
    }
}
