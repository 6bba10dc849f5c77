using System.Text;
using System.Text.Json;
using CreateSmsCampaign.Api;
using KoreApiKit.Http;
using KoreApiKit.Json;
using Samples;

namespace CreateSmsCampaign;

/// <summary>Shows what was sent, what came back, and where the code came from.</summary>
internal static class Report
{
    public static void Print(Provider provider, AdvancedSmsCampaign campaign, ApiResponse<CreateSmsCampaignResponse> response)
    {
        Console.WriteLine($"Provider   {provider.Name} at {provider.Settings.Host}");
        Console.WriteLine();
        Console.WriteLine("Request    AdvancedSmsCampaign, written by generated code");
        if (provider.Stub?.Requests.LastOrDefault() is { } received)
        {
            Console.WriteLine($"           {received.Method} {received.Path}");
        }

        Console.WriteLine(Indented(JsonModel.ToJson(campaign)));
        Console.WriteLine();
        Console.WriteLine($"Response   {(int)response.StatusCode} {response.StatusCode}, read into CreateSmsCampaignResponse");
        Console.WriteLine(Indented(JsonModel.ToJson(response.Value)));
        Console.WriteLine();
        Campaign created = response.Value.Data;
        Console.WriteLine($"Campaign   {created.Id} \"{created.Name}\" is {created.Status}");
        Console.WriteLine("Code       made from spec/kore-campaigns.openapi.yaml by KoreApiKit.Generator while this project was built;");
        Console.WriteLine("           read it in samples/CreateSmsCampaign/obj/*/*/generated/KoreApiKit.Generator/");
    }

    private static string Indented(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonModel.WriterOptions with { Indented = true }))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
