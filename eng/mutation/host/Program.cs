using KoreApiKit.Mutation;
using Microsoft.Testing.Platform.Builder;
using Microsoft.Testing.Platform.Capabilities.TestFramework;

ITestApplicationBuilder builder = await TestApplication.CreateBuilderAsync(args);
builder.RegisterTestFramework(_ => new TestFrameworkCapabilities(), (_, _) => new MutantFramework());
using ITestApplication application = await builder.BuildAsync();
return await application.RunAsync();
