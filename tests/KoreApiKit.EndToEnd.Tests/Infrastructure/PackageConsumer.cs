namespace KoreApiKit.EndToEnd.Tests.Infrastructure;

/// <summary>
/// A folder of a user's own, with projects that know KoreApiKit from its packages alone. Restores take the packages from the
/// folder of packages; what these depend on comes from the packages that this user has already, or from the usual sources.
/// </summary>
public sealed class PackageConsumer : IDisposable
{
    /// <summary>A document with an operation, an example and a schema in a file beside it.</summary>
    public const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer }, example: 7 }
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema: { $ref: 'pet.schema.json' }
                      examples:
                        rex: { value: { "name": "Rex", "age": 3 } }
        """;

    public const string Schema = """{ "title": "Pet", "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "age": { "type": "integer" } } }""";

    private readonly PackageFolder _packages;
    private readonly string _root = Directory.CreateTempSubdirectory("koreapikit-consumers-").FullName;

    /// <param name="packages">Where the packages are.</param>
    public PackageConsumer(PackageFolder packages)
    {
        _packages = packages;
        Folder = Path.Combine(_root, "Füße und Hände");
        string known = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        With("nuget.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_root, "cache")}" />
              </config>
              <fallbackPackageFolders>
                <clear />
                {(Directory.Exists(known) ? $"<add key=\"known\" value=\"{known}\" />" : "")}
              </fallbackPackageFolders>
              <packageSources>
                <add key="KoreApiKit" value="{packages.Folder}" />
              </packageSources>
            </configuration>
            """);
        With("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        With("Directory.Build.targets", "<Project />");
        With("Directory.Packages.props", "<Project />");
        With("api/pets.openapi.yaml", Document);
        With("api/pet.schema.json", Schema);
    }

    public string Folder { get; }

    /// <summary>The version of the packages.</summary>
    public string Version => Path.GetFileNameWithoutExtension(_packages.File("KoreApiKit"))["KoreApiKit.".Length..];

    /// <summary>A reference to a package of KoreApiKit.</summary>
    public string Reference(string id) => $"<PackageReference Include=\"{id}\" Version=\"{Version}\" />";

    /// <summary>The references of a project that generates.</summary>
    public string Generator => Reference("KoreApiKit") + $"<PackageReference Include=\"KoreApiKit.Generator\" Version=\"{Version}\" PrivateAssets=\"all\" />";

    public PackageConsumer With(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Adds a project in a folder of its name.</summary>
    public PackageConsumer WithProject(string name, string properties, string items, string code, string sdk = "Microsoft.NET.Sdk") =>
        With($"{name}/Program.cs", code).With($"{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);

    public Task<CommandResult> DotNetAsync(string arguments, params (string Name, string? Value)[] environment) =>
        Command.RunAsync("dotnet", arguments, Folder, environment);

    /// <summary>Builds something, which must give no warning.</summary>
    public async Task BuildAsync(string arguments)
    {
        CommandResult built = await DotNetAsync($"{arguments} --nologo -v:q");
        Assert.True(built.ExitCode == 0, built.Text);
        Assert.DoesNotContain(": warning ", built.Text, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
