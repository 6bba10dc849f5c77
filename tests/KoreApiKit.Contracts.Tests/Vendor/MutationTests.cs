using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Vendor;

/// <summary>Each sample with one thing changed: what the specification refuses, and by which rule.</summary>
public sealed class MutationTests
{
    private const string Hours = "dialingStrategy/callingHours";

    private static readonly RequestChecker Checker = new(SpecFolder.Specification);

    [Theory]
    [InlineData("name", "required")]
    [InlineData("contactLists", "required")]
    [InlineData("campaignType", "required")]
    [InlineData("format", "required")]
    [InlineData("dialingStrategy", "required")]
    [InlineData("dialingStrategy/callerId", "/dialingStrategy required")]
    [InlineData("dialingStrategy/callingHours", "/dialingStrategy required")]
    [InlineData("dialingStrategy/callerId/phoneNumber", "/dialingStrategy/callerId required")]
    [InlineData(Hours + "/frequency", "/dialingStrategy/callingHours required")]
    [InlineData(Hours + "/timezone", "/dialingStrategy/callingHours required")]
    [InlineData(Hours + "/days", "/dialingStrategy/callingHours required")]
    [InlineData(Hours + "/days/0/day", "/dialingStrategy/callingHours/days/0 required")]
    [InlineData(Hours + "/days/4/start", "/dialingStrategy/callingHours/days/4 required")]
    [InlineData(Hours + "/days/0/end", "/dialingStrategy/callingHours/days/0 required")]
    public void Every_form_needs(string removed, string expected) =>
        Assert.All(Campaign.Forms, form => Assert.Equal(["body " + expected], Violations(form, removed, null)));

    [Theory]
    [InlineData("name", "\"123456789012345678901234567890123456789012345678 \"", "/name maxLength")]
    [InlineData("name", "\"\"", "/name minLength")]
    [InlineData("name", "7", "/name type")]
    [InlineData("name", "null", "/name type")]
    [InlineData("description", "null", "/description type")]
    [InlineData("contactLists", "[]", "/contactLists minItems")]
    [InlineData("contactLists", "\"List\"", "/contactLists type")]
    [InlineData("contactLists", "[\"\"]", "/contactLists/0 minLength")]
    [InlineData("contactLists", "[\"List\", 7]", "/contactLists/1 type")]
    [InlineData("priority", "\"6\"", "/priority enum")]
    [InlineData("priority", "\"0\"", "/priority enum")]
    [InlineData("priority", "\"high\"", "/priority enum")]
    [InlineData("priority", "5", "/priority type")]
    [InlineData("campaignType", "\"voice\"", "/campaignType const")]
    [InlineData("campaignType", "\"SMS\"", "/campaignType const")]
    [InlineData("dialingStrategy", "[]", "/dialingStrategy type")]
    [InlineData("dialingStrategy/callerId/phoneNumber", "\"919876543210\"", "/dialingStrategy/callerId/phoneNumber pattern")]
    [InlineData("dialingStrategy/callerId/phoneNumber", "\"+0919876543210\"", "/dialingStrategy/callerId/phoneNumber pattern")]
    [InlineData("dialingStrategy/callerId/phoneNumber", "\"+1234567890123456\"", "/dialingStrategy/callerId/phoneNumber pattern")]
    [InlineData("dialingStrategy/callerId/phoneNumber", "\"+91 98765 43210\"", "/dialingStrategy/callerId/phoneNumber pattern")]
    [InlineData("dialingStrategy/callerId/phoneNumber", "\"KOREAI\"", "/dialingStrategy/callerId/phoneNumber pattern")]
    [InlineData("dialingStrategy/callerId/phoneNumber", "\"+919876543210\\n\"", "/dialingStrategy/callerId/phoneNumber pattern")]
    [InlineData(Hours + "/frequency", "\"weekly\"", "/dialingStrategy/callingHours/frequency enum")]
    [InlineData(Hours + "/frequency", "\"MONTHLY\"", "/dialingStrategy/callingHours/frequency enum")]
    [InlineData(Hours + "/timezone", "\"+05:30\"", "/dialingStrategy/callingHours/timezone pattern")]
    [InlineData(Hours + "/timezone", "\"India Standard Time\"", "/dialingStrategy/callingHours/timezone pattern")]
    [InlineData(Hours + "/days", "[]", "/dialingStrategy/callingHours/days minItems")]
    [InlineData(Hours + "/days/0/day", "\"MON\"", "/dialingStrategy/callingHours/days/0/day enum")]
    [InlineData(Hours + "/days/1/day", "\"mo\"", "/dialingStrategy/callingHours/days/1/day enum")]
    [InlineData(Hours + "/days/0/start", "\"9 AM\"", "/dialingStrategy/callingHours/days/0/start pattern")]
    [InlineData(Hours + "/days/0/start", "\"9:00\"", "/dialingStrategy/callingHours/days/0/start pattern")]
    [InlineData(Hours + "/days/0/start", "\"9:00 am\"", "/dialingStrategy/callingHours/days/0/start pattern")]
    [InlineData(Hours + "/days/0/start", "\"9:60 AM\"", "/dialingStrategy/callingHours/days/0/start pattern")]
    [InlineData(Hours + "/days/0/end", "\"13:00 PM\"", "/dialingStrategy/callingHours/days/0/end pattern")]
    [InlineData(Hours + "/days/0/end", "\"0:30 AM\"", "/dialingStrategy/callingHours/days/0/end pattern")]
    [InlineData(Hours + "/days/0/end", "\"18:00\"", "/dialingStrategy/callingHours/days/0/end pattern")]
    [InlineData("schedule", "false", "/schedule type")]
    [InlineData("schedule/isSchedulingEnabled", "\"false\"", "/schedule/isSchedulingEnabled type")]
    public void Every_form_refuses(string changed, string value, string expected) =>
        Assert.All(Campaign.Forms, form => Assert.Contains("body " + expected, Violations(form, changed, value)));

    [Theory]
    [InlineData("advanced", "experienceFlowName", null, "required")]
    [InlineData("advanced", "experienceFlowName", "\"\"", "/experienceFlowName minLength")]
    [InlineData("advanced", "message", """{"message":"Hi"}""", "/message false")]
    [InlineData("advanced", "format", "\"simple\"", "required")]
    [InlineData("advanced", "format", "\"Advanced\"", "/format const")]
    [InlineData("template", "message", null, "required")]
    [InlineData("template", "description", null, "required")]
    [InlineData("template", "priority", null, "required")]
    [InlineData("template", "message/message", null, "/message required")]
    [InlineData("template", "message/message", "\"\"", "/message/message minLength")]
    [InlineData("template", "message/message", "\"Not base64, but plain text\"", "/message/message pattern")]
    [InlineData("template", "message/template_name", "\"\"", "/message/template_name minLength")]
    [InlineData("text", "message", null, "required")]
    [InlineData("text", "description", null, "required")]
    [InlineData("text", "priority", null, "required")]
    [InlineData("text", "message/message", null, "/message required")]
    [InlineData("text", "message/message", "\"\"", "/message/message minLength")]
    [InlineData("text", "message/template_name", "7", "/message/template_name false")]
    [InlineData("text", "message/templateId", "null", "/message/templateId type")]
    public void One_form_refuses(string form, string changed, string? value, string expected) =>
        Assert.Contains("body " + expected, Violations(form, changed, value));

    [Fact]
    public void A_text_with_a_template_name_is_neither_form() =>
        Assert.Contains(
            Violations("text", "message/template_name", "\"Welcome\""),
            violation => violation is "body /message/template_name false" or "body /message/message pattern");

    [Theory]
    [InlineData("advanced", "priority", null)]
    [InlineData("advanced", "description", null)]
    [InlineData("advanced", "schedule", null)]
    [InlineData("advanced", "name", "\"123456789012345678901234567890123456789012345678\"")]
    [InlineData("advanced", "name", "\"éééééééééééééééééééééééééééééééééééééééééééééééé\"")]
    [InlineData("advanced", "name", "\"😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\"")]
    [InlineData("advanced", "dncLists", """{"name":"DNC"}""")]
    [InlineData("advanced", Hours + "/timezone", "\"America/Argentina/Buenos_Aires\"")]
    [InlineData("advanced", Hours + "/timezone", "\"Etc/GMT+5\"")]
    [InlineData("advanced", Hours + "/timezone", "\"UTC\"")]
    [InlineData("advanced", Hours + "/frequency", "\"DAILY\"")]
    [InlineData("advanced", Hours + "/days/0/start", "\"09:00 AM\"")]
    [InlineData("advanced", Hours + "/days/0/start", "\"12:00 AM\"")]
    [InlineData("template", "message/message", "\"SGk=\"")]
    [InlineData("text", "message/templateId", null)]
    [InlineData("text", "message/message", "\"SGk%3D\"")]
    [InlineData("text", "schedule", "{}")]
    public void What_the_pages_allow_is_accepted(string form, string changed, string? value) =>
        Assert.Equal([], Violations(form, changed, value));

    [Fact]
    public void A_long_description_is_refused() =>
        Assert.Equal(["body /description maxLength"], Violations("advanced", "description", $"\"{new string('x', 257)}\""));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    public void What_is_no_campaign_at_all_is_refused(string body) =>
        Assert.NotEmpty(Checker.Check(Campaign.Request(body)).Violations);

    [Fact]
    public void A_rule_is_shown_in_the_file_that_states_it()
    {
        string text = JsonEdit.Apply(Campaign.RequestSample("advanced"), "dialingStrategy/callerId/phoneNumber", "\"1\"");

        ContractViolation violation = Assert.Single(Checker.Check(Campaign.Request(text)).Violations);

        Assert.EndsWith("spec/schemas/caller-id.schema.json(11,7)", violation.SpecLocation, StringComparison.Ordinal);
    }

    private static string[] Violations(string form, string changed, string? value) =>
        Checker.Check(Campaign.Request(JsonEdit.Apply(Campaign.RequestSample(form), changed, value))).Violations.Brief();
}
