// Creates the vendor's SMS campaign by HttpClient and source-generated JSON, and prints its id. CampaignByKit does the same.

using System.IdentityModel.Tokens.Jwt;
using System.Text;
using KoreApiKit.Benchmarks.Peers.HandWritten;
using KoreApiKit.Benchmarks.Programs;
using Microsoft.IdentityModel.Tokens;

using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
var key = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Account.ClientSecret)), SecurityAlgorithms.HmacSha256);
long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
string token = new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(key), new JwtPayload
{
    ["sub"] = Account.ClientId,
    ["appId"] = Account.ClientId,
    ["iat"] = now,
    ["exp"] = now + 3600,
}));
var client = new HandClient(http, Account.ApplicationId, Account.AccountId, _ => new ValueTask<string>(token));

HandResponse response = await client.CreateSmsCampaignAsync(new HandRequest
{
    Name = "Interactive Support SMS Campaign",
    ContactLists = ["Renewal Due - May/June 2025"],
    Priority = "highest",
    Format = "advanced",
    DialingStrategy = new HandDialingStrategy
    {
        CallerId = new HandCallerId { PhoneNumber = "+919876543210" },
        CallingHours = new HandCallingHours
        {
            Frequency = "weekly",
            Timezone = "Asia/Kolkata",
            Days = [new HandDay { Day = "Monday", Start = "9:00 AM", End = "6:00 PM" }],
        },
    },
    Schedule = new HandSchedule { IsSchedulingEnabled = false },
    ExperienceFlowName = "SMS Support Flow",
});
Console.WriteLine(response.Data.Id);
