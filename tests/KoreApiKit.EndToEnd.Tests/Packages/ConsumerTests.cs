using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Packages;

/// <summary>The packed packages in new projects of the kinds that users have. All lie in a path with spaces and letters of Unicode.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed class ConsumerTests(RepositoryCopy repository)
{
    [Fact]
    public async Task Projects_of_every_kind_build_without_a_warning_and_run()
    {
        using var consumer = new PackageConsumer(await repository.PackAsync());
        consumer
            // Warnings as errors, documentation, the emitted files on disk; the document is outside of the project's folder.
            .WithProject(
                "Programm",
                PetsProgram.Console10 + "<GenerateDocumentationFile>true</GenerateDocumentationFile><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>Emitted</CompilerGeneratedFilesOutputPath>",
                consumer.Generator + PetsProgram.Spec,
                PetsProgram.Main)
            // The same document in a second project; two documents in one project; the oldest language version, and an old framework.
            .With("api/shop.openapi.yaml", PackageConsumer.Document.Replace("title: Pets", "title: Shop", StringComparison.Ordinal))
            .WithProject(
                "Library",
                "<TargetFrameworks>net8.0;net10.0</TargetFrameworks><LangVersion>12</LangVersion><GenerateDocumentationFile>true</GenerateDocumentationFile>",
                consumer.Generator + PetsProgram.Spec + """<KoreApiSpec Include="../api/shop.openapi.yaml" Namespace="Acme.Shop" ClientName="ShopClient" />""",
                """
                namespace Acme;

                /// <summary>Both clients.</summary>
                public sealed record Both(Acme.Pets.PetsClient Pets, Acme.Shop.ShopClient Shop);
                """)
            // Versions in one place.
            .With("Web/Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="KoreApiKit" Version="{consumer.Version}" />
                    <PackageVersion Include="KoreApiKit.Campaigns" Version="{consumer.Version}" />
                    <PackageVersion Include="KoreApiKit.Generator" Version="{consumer.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .WithProject(
                "Web",
                "<TargetFramework>net10.0</TargetFramework>",
                """<PackageReference Include="KoreApiKit.Campaigns" /><PackageReference Include="KoreApiKit" /><PackageReference Include="KoreApiKit.Generator" PrivateAssets="all" />""" + PetsProgram.Spec,
                """
                using KoreApiKit.Campaigns;

                WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
                builder.Services.AddKoreCampaigns(options =>
                {
                    options.Host = "platform.example";
                    options.ApplicationId = "st-1";
                    options.AccountId = "1";
                    options.ClientId = "cs-1";
                    options.ClientSecret = new string('k', 64);
                });
                await using WebApplication app = builder.Build();
                Console.WriteLine(app.Services.GetRequiredService<IKoreCampaignsClient>().GetType().Name);
                """,
                "Microsoft.NET.Sdk.Web")
            .WithProject(
                "Worker",
                "<TargetFramework>net8.0</TargetFramework>",
                consumer.Generator + PetsProgram.Spec,
                """
                using Acme.Pets;

                HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
                builder.Services.AddHttpClient<PetsClient>();
                await builder.Build().RunAsync();
                """,
                "Microsoft.NET.Sdk.Worker")
            // A contract: pinned and replayed by the packages alone. npm brings the native engine into the output.
            .WithProject(
                "Contract",
                PetsProgram.Console10,
                consumer.Generator + consumer.Reference("KoreApiKit.Pact")
                    + """<KoreApiSpec Include="../api/pets.openapi.yaml" Namespace="Acme.Pets" ClientName="PetsClient" EmitContracts="true" />""",
                """
                using Acme.Pets;
                using KoreApiKit.Pact;

                PactSession session = PactSession.V4("web", "pets");
                Pet pet = await PetsContracts.GetPet.Rex.VerifyAsync(session, (server, cancellationToken) =>
                    new PetsClient(new HttpClient { BaseAddress = server.MockServerUri }, new PetsClientOptions()).GetPetAsync(7, cancellationToken));
                string pact = await session.WriteAsync(AppContext.BaseDirectory);
                var result = await new PactVerifier("pets", PactEngines.Managed)
                    .WithHttpHandler(new Answering()).WithFileSource(pact).VerifyAsync();
                Console.WriteLine($"{pet.Name}: {result.Succeeded}");

                """ + PetsProgram.Client);

        // The worker's package is not one of ours; its version follows the framework of the project.
        string worker = Path.Combine(consumer.Folder, "Worker", "Worker.csproj");
        await File.WriteAllTextAsync(worker, (await File.ReadAllTextAsync(worker)).Replace(
            "<ItemGroup>",
            """<ItemGroup><PackageReference Include="Microsoft.Extensions.Hosting" Version="10.0.15" /><PackageReference Include="Microsoft.Extensions.Http" Version="10.0.15" />""",
            StringComparison.Ordinal));
        await consumer.DotNetAsync("new sln -n All --format slnx");
        await consumer.DotNetAsync("sln All.slnx add Programm Library Web Worker Contract");

        await consumer.BuildAsync("build All.slnx -p:RestoreIgnoreFailedSources=true");
        Assert.Equal("Rex is 3", await OutputOf(consumer, "Programm"));
        Assert.Equal("KoreCampaignsClient", await OutputOf(consumer, "Web"));
        Assert.Equal("Rex: True", await OutputOf(consumer, "Contract"));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(consumer.Folder, "Programm", "Emitted", "KoreApiKit.Generator"), "*.g.cs", SearchOption.AllDirectories));

        // Again, with the emitted files in the folder: nothing is compiled twice, and nothing changes.
        await consumer.BuildAsync("build Programm --no-restore --no-incremental");

        // An editor asks for the compiler's arguments, and does not compile.
        CommandResult design = await consumer.DotNetAsync(
            "msbuild Programm -nologo -t:ResolveReferences;CoreCompile -getItem:CscCommandLineArgs -p:DesignTimeBuild=true -p:BuildingInsideVisualStudio=true "
            + "-p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true -p:BuildProjectReferences=false");
        Assert.True(design.ExitCode == 0, design.Text);
        Assert.Contains("KoreApiKit.Generator.dll", design.Output, StringComparison.Ordinal);
        Assert.Contains("pets.openapi.yaml", design.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_restores_and_builds_without_a_network()
    {
        using var consumer = new PackageConsumer(await repository.PackAsync());
        string configuration = Path.Combine(consumer.Folder, "nuget.config");
        await File.WriteAllTextAsync(configuration, (await File.ReadAllTextAsync(configuration)).Replace("<packageSources>", "<packageSources><clear />", StringComparison.Ordinal));
        consumer.WithProject("Offline", PetsProgram.Console10, consumer.Generator + PetsProgram.Spec, PetsProgram.Main);

        // Whoever asks the network gets no answer from this proxy.
        CommandResult built = await consumer.DotNetAsync(
            "build Offline --nologo -v:q", ("HTTPS_PROXY", "http://127.0.0.1:9"), ("HTTP_PROXY", "http://127.0.0.1:9"), ("ALL_PROXY", "http://127.0.0.1:9"));

        Assert.True(built.ExitCode == 0, built.Text);
        Assert.Equal("Rex is 3", await OutputOf(consumer, "Offline"));
    }

    [SkippableTheory]
    [InlineData("trimmed", "-p:PublishTrimmed=true --self-contained")]
    [InlineData("native", "-p:PublishAot=true")]
    public async Task A_program_is_published_without_a_warning_and_runs(string output, string options)
    {
        Skip.If(output == "native" && !NativeLinker.IsThere, NativeLinker.Missing);
        using var consumer = new PackageConsumer(await repository.PackAsync());
        consumer.WithProject("Published", PetsProgram.Console10, consumer.Generator + PetsProgram.Spec, PetsProgram.Main);

        await consumer.BuildAsync($"publish Published --use-current-runtime {options} -o {output}");

        string program = Path.Combine(consumer.Folder, output, OperatingSystem.IsWindows() ? "Published.exe" : "Published");
        Assert.Equal("Rex is 3\n", (await Command.RunAsync(program, "", consumer.Folder)).Text);
    }

    [Fact]
    public async Task A_compiler_that_is_too_old_is_named()
    {
        using var consumer = new PackageConsumer(await repository.PackAsync());
        consumer.WithProject("Old", PetsProgram.Console10, consumer.Generator + PetsProgram.Spec, PetsProgram.Main);

        // What a pinned Microsoft.Net.Compilers.Toolset sets.
        CommandResult built = await consumer.DotNetAsync("build Old --nologo -v:q -p:CompilerApiVersion=roslyn4.7");

        Assert.Equal(1, built.ExitCode);
        Assert.Contains("Old.csproj : error KAK406: KoreApiKit.Generator needs the C# compiler of .NET SDK 8.0.100", built.Text, StringComparison.Ordinal);
        Assert.Contains("this build has Roslyn 4.7.", built.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", built.Text, StringComparison.Ordinal);
    }

    private static async Task<string> OutputOf(PackageConsumer consumer, string project)
    {
        CommandResult run = await consumer.DotNetAsync($"\"{Path.Combine(consumer.Folder, project, "bin", "Debug", "net10.0", project + ".dll")}\"");
        Assert.True(run.ExitCode == 0, run.Text);
        return run.Output.Trim();
    }
}
