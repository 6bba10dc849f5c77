namespace KoreApiKit.EndToEnd.Tests.Infrastructure;

/// <summary>A program that calls the client of <see cref="PackageConsumer.Document"/>.</summary>
internal static class PetsProgram
{
    /// <summary>The wire. There is no socket: the answer is made here.</summary>
    public const string Client = """"
        /// <summary>Answers every request with Rex.</summary>
        internal sealed class Answering : HttpMessageHandler
        {
            /// <inheritdoc />
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
                new HttpResponseMessage { Content = new StringContent("""{"name":"Rex","age":3}""", System.Text.Encoding.UTF8, "application/json") });
        }
        """";

    /// <summary>Asks for a pet and prints it.</summary>
    public const string Main = """
        using Acme.Pets;

        using var http = new HttpClient(new Answering()) { BaseAddress = new Uri("https://pets.example") };
        Pet pet = await new PetsClient(http, new PetsClientOptions()).GetPetAsync(7);
        Console.WriteLine($"{pet.Name} is {pet.Age}");

        """ + Client;

    /// <summary>The document, beside the projects.</summary>
    public const string Spec = """<KoreApiSpec Include="../api/pets.openapi.yaml" Namespace="Acme.Pets" ClientName="PetsClient" />""";

    /// <summary>The properties of a program.</summary>
    public const string Console10 = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>";
}
