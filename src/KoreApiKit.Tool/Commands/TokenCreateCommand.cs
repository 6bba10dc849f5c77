using System.CommandLine;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Reports;
using KoreApiKit.Tool.Tokens;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit token create</c>: a token as the client of the campaign API sends it.</summary>
internal sealed class TokenCreateCommand
{
    private const string ClientIdVariable = "KORE_CLIENT_ID";

    private readonly Option<string> _clientId = new("--client-id", "--app-id")
    {
        Description = $"The JWT app's client id (cs-…), claim appId. Default: the variable {ClientIdVariable}.",
        HelpName = "ID",
    };

    private readonly Option<string> _subject = new("--subject") { Description = "Claim sub. Default: the client id.", HelpName = "TEXT" };
    private readonly Option<string> _algorithm = Choice.Create("--algorithm", "How the token is signed.", Enum.GetNames<KoreJwtAlgorithm>());

    private readonly Option<TimeSpan> _lifetime = Duration.Create(
        "--lifetime", "How long the token is valid.", TimeSpan.FromMinutes(5), KoreJwtOptions.MinimumTokenLifetime, KoreJwtOptions.MaximumTokenLifetime);

    private readonly Option<string[]> _claims = new("--claim")
    {
        Description = "Another claim: NAME=TEXT, or NAME:=JSON for what is no text. May be repeated.",
        HelpName = "NAME=TEXT",
    };

    private readonly Option<bool> _issuer = new("--issuer") { Description = "Name the client id as the issuer too, claim iss." };
    private readonly Option<bool> _noJwtId = new("--no-jti") { Description = "Leave out claim jti, which apps with 'Enforce JTI' demand." };
    private readonly Option<bool> _allowShortSecret = new("--allow-short-secret") { Description = "Take a client secret down to 16 bytes, if the vendor made it so." };
    private readonly Option<string> _format = Choice.Create("--format", "What is written: the token alone, or JSON with its times.", "text", "json");
    private readonly TokenKeyOption _key = new();

    public static Command Create(ToolConsole console)
    {
        var options = new TokenCreateCommand();
        var command = new Verb("create", "Makes a token (JWT) for Kore.ai's APIs. The client secret comes from the environment, a file or standard input.")
        {
            IsAboutSecrets = true,
            Examples =
            [
                ("KORE_CLIENT_SECRET=… korekit token create --client-id cs-…", "A token for five minutes"),
                ("korekit token create --client-id cs-… --key-file secret.txt --lifetime 1h", "One for an hour, with a secret of a file"),
                ("curl -H \"auth: $(korekit token create --client-id cs-…)\" https://platform.kore.ai/…", "A call"),
                ("korekit token create --client-id cs-… --algorithm RS256 --key-file key.pem", "Signed with a private key"),
            ],
        };
        Option[] all = [options._clientId, options._subject, options._algorithm, options._lifetime, options._claims, options._issuer, options._noJwtId, options._allowShortSecret, options._format];
        all.ToList().ForEach(command.Options.Add);
        options._key.AddTo(command);
        command.SetAction(parsed => options.Run(parsed, console));
        return command;
    }

    private int Run(ParseResult parsed, ToolConsole console)
    {
        KoreJwtOptions options = Read(parsed, console);
        IReadOnlyDictionary<string, object> claims = FurtherClaims.Read(parsed.GetValue(_claims) ?? []);
        string algorithm = options.Algorithm.ToString();
        using TokenKey key = _key.Find(parsed, algorithm, console)
            ?? throw new ToolException($"there is no key to sign with; {_key.Advice(algorithm)}");
        using var signer = new KoreTokenSigner(options, key.ToSigningKey(options), claims);
        SignedToken token = signer.Sign(console.Time.GetUtcNow());
        if (parsed.GetRequiredValue(_format) == "json")
        {
            IndentedJson.Write(console.Output, json =>
            {
                json.WriteStartObject();
                json.WriteString("token", token.Value);
                json.WriteString("algorithm", algorithm);
                json.WriteString("issuedAt", token.IssuedAt.UtcDateTime);
                json.WriteString("expiresAt", token.ExpiresAt.UtcDateTime);
                json.WriteEndObject();
            });
        }
        else
        {
            console.Output.WriteLine(token.Value);
        }

        return ExitCode.Clean;
    }

    private KoreJwtOptions Read(ParseResult parsed, ToolConsole console) => new()
    {
        ClientId = Given(parsed.GetValue(_clientId)) ?? Given(console.Variable(ClientIdVariable))
            ?? throw new ToolException($"there is no client id; give {_clientId.Name} or set {ClientIdVariable}"),
        Subject = parsed.GetValue(_subject) is { } subject ? Given(subject) ?? throw new ToolException($"{_subject.Name} is blank; give it a text, or leave it out") : null,
        Algorithm = Enum.Parse<KoreJwtAlgorithm>(parsed.GetRequiredValue(_algorithm)),
        AllowShortSecret = parsed.GetValue(_allowShortSecret),
        TokenLifetime = parsed.GetRequiredValue(_lifetime),
        RenewBefore = TimeSpan.Zero,
        IncludeJwtId = !parsed.GetValue(_noJwtId),
        IncludeIssuer = parsed.GetValue(_issuer),
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
