using KoreApiKit.Campaigns.ContactFiles;

namespace KoreApiKit.Campaigns.Tests.ContactFiles;

public sealed class ContactFileTests
{
    [Fact]
    public async Task Contacts_are_read_by_the_names_of_columns_and_numbers_become_E164()
    {
        ContactFile file = await ReadAsync(
            "FirstName,Shoe size,PHONENUMBER,timeZone,uniqueId,contactPriority,lastName\r\n"
            + "\"Doe, Jane\",7,+91 98765 43210,Asia/Kolkata,u1,1,\"O\"\"Neil\"\r\n"
            + ",,+49 30 901820,,,,\r\n");

        Assert.Empty(file.Errors);
        Assert.Equal(
            new NewListContact
            {
                PhoneNumber = "+919876543210",
                FirstName = "Doe, Jane",
                LastName = "O\"Neil",
                TimeZone = "Asia/Kolkata",
                UniqueId = "u1",
                ContactPriority = "1",
            },
            file.Contacts[0]);
        Assert.Equal(new NewListContact { PhoneNumber = "+4930901820" }, file.Contacts[1]);
    }

    [Fact]
    public async Task Each_wrong_line_is_told_with_its_column_and_the_others_are_read()
    {
        ContactFile file = await ReadAsync(
            "phoneNumber,timeZone\n"
            + "9876543210,Asia/Kolkata\n"
            + "+91 98765 43210,Atlantis\n"
            + "\"+91\n12\",Mars/Base\n"
            + "+919876543210\n"
            + "+919876543211,\n"
            + $"+919876543212,{new string('x', 301)}\n");

        Assert.Equal("+919876543211", Assert.Single(file.Contacts).PhoneNumber);
        Assert.Equal(
            ["2 phoneNumber", "3 timeZone", "5 phoneNumber", "5 timeZone", "6 ", "8 timeZone"],
            file.Errors.Select(error => $"{error.Line} {error.Column}"));
        Assert.Contains("has no country code", file.Errors[0].Problem, StringComparison.Ordinal);
        Assert.Contains("300 at most", file.Errors[^1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_record_is_told_and_those_around_it_are_read()
    {
        ContactFile file = await ReadAsync("phoneNumber,firstName\n\n+919876543210,\"A\"x\n+919876543211,  B  \n+919876543212,\"open\n");

        Assert.Equal([("+919876543211", "B")], file.Contacts.Select(contact => (contact.PhoneNumber, contact.FirstName)));
        Assert.Equal([3, 5], file.Errors.Select(error => error.Line));
        Assert.All(file.Errors, error => Assert.Contains("quotation mark", error.Problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_last_line_without_a_line_break_has_its_number() =>
        Assert.Equal(2, Assert.Single((await ReadAsync("phoneNumber\r\n12")).Errors).Line);

    [Fact]
    public async Task Columns_delimiter_and_country_can_be_chosen()
    {
        ContactFile file = await ReadAsync("mobile;given\n98765 43210;Jane\n", new ContactFileOptions
        {
            PhoneNumberColumn = "mobile",
            FirstNameColumn = "given",
            Delimiter = ";",
            Region = "IN",
        });

        Assert.Equal(("+919876543210", "Jane"), (file.Contacts.Single().PhoneNumber, file.Contacts[0].FirstName));
    }

    [Theory]
    [InlineData("", "", "The file is empty")]
    [InlineData("name\n1\n", "phoneNumber", "The column 'phoneNumber' is missing")]
    [InlineData("phoneNumber,a,A\n", "a", "stands there 2 times")]
    public async Task A_header_that_cannot_be_used_is_one_error(string text, string column, string problem)
    {
        ContactFile file = await ReadAsync(text);

        ContactFileError error = Assert.Single(file.Errors);
        Assert.Equal((1, column), (error.Line, error.Column));
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.Empty(file.Contacts);
    }

    [Fact]
    public async Task More_columns_than_the_vendor_takes_are_refused() => Assert.Contains(
        "151 columns, but 150 at most",
        Assert.Single((await ReadAsync(string.Join(',', Enumerable.Range(0, 151)) + "\n")).Errors).Problem,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("+919876543210", null, "+919876543210")]
    [InlineData("(0044) 20 7946 0958", "DE", "+442079460958")]
    [InlineData("030 901820", "DE", "+4930901820")]
    [InlineData("+1 202 555", null, null)]
    [InlineData("hello", "IN", null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void Numbers_are_checked_by_the_rules_of_their_countries(string? text, string? region, string? expected)
    {
        bool isNumber = PhoneNumber.TryParse(text, region, out string? number, out string? problem);

        Assert.Equal((expected is not null, expected), (isNumber, number));
        Assert.Equal(isNumber, problem is null);
    }

    private static Task<ContactFile> ReadAsync(string text, ContactFileOptions? options = null) =>
        ContactFile.ReadAsync(new StringReader(text), options);
}
