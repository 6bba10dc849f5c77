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
            ["2 phoneNumber", "3 timeZone", "4 phoneNumber", "4 timeZone", "6 ", "8 timeZone"],
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
    public async Task A_mark_within_a_field_is_text() =>
        Assert.Equal("Dwayne \"The Rock\" J.", (await ReadAsync("phoneNumber,firstName\n+919876543210,Dwayne \"The Rock\" J.\n")).Contacts.Single().FirstName);

    [Fact]
    public async Task A_mark_that_is_never_closed_in_a_long_file_is_one_error()
    {
        ContactFile file = await ReadAsync("phoneNumber,firstName\n+919876543210,A\n+919876543211,\"B\n" + string.Concat(Enumerable.Repeat("+919876543212,C\n", 100_000)));

        Assert.Equal("+919876543210", Assert.Single(file.Contacts).PhoneNumber);
        Assert.Equal(3, Assert.Single(file.Errors).Line);
    }

    [Theory]
    [InlineData("\uFEFFphoneNumber,firstName\n+919876543210,A\n")]
    [InlineData("\uFEFF\"phoneNumber\",firstName\r\n+919876543210,A")]
    public async Task A_byte_order_mark_is_no_part_of_a_name(string text) => Assert.Single((await ReadAsync(text)).Contacts);

    [Fact]
    public async Task A_file_in_another_encoding_is_told()
    {
        using var reader = new StreamReader(new MemoryStream(System.Text.Encoding.Latin1.GetBytes("phoneNumber,firstName\n+919876543210,Zoë\n+919876543211,Jane\n")));

        ContactFile file = await ContactFile.ReadAsync(reader);

        Assert.Equal("+919876543211", Assert.Single(file.Contacts).PhoneNumber);
        Assert.Equal((2, "firstName"), (file.Errors[0].Line, file.Errors[0].Column));
        Assert.Contains("encoding", file.Errors[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_thousand_lines_are_read_and_can_be_cancelled()
    {
        string text = "phoneNumber,firstName\n" + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"+9198765{number:00000},\"n \"\"{number}\"\"\"\n"));
        using var cancellation = new CancellationTokenSource();
        using var cancelling = new CancellingReader(text, cancellation);

        ContactFile file = await ReadAsync(text);

        Assert.Equal((100_000, 0), (file.Contacts.Count, file.Errors.Count));
        Assert.Equal(("+919876599999", "n \"99999\""), (file.Contacts[^1].PhoneNumber, file.Contacts[^1].FirstName));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ContactFile.ReadAsync(cancelling, cancellationToken: cancellation.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData(";;")]
    [InlineData("\"")]
    public async Task A_delimiter_is_one_character(string delimiter) =>
        await Assert.ThrowsAsync<ArgumentException>(() => ReadAsync("phoneNumber\n", new ContactFileOptions { Delimiter = delimiter }));

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
    [InlineData("phoneNumber;firstName\n+919876543210;A\n", "phoneNumber", "parted by ';'")]
    [InlineData("phoneNumber\tfirstName\n", "phoneNumber", "parted by '\\t'")]
    [InlineData("\"phoneNumber\n", "", "quotation mark")]
    [InlineData("\n\n", "", "The file is empty")]
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

    /// <summary>Cancels when half of a text is read.</summary>
    private sealed class CancellingReader(string text, CancellationTokenSource cancellation) : StringReader(text)
    {
        private int _read;

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            int read = Read(buffer.Span);
            _read += read;
            if (_read > 1_000_000)
            {
                cancellation.Cancel();
            }

            return ValueTask.FromResult(read);
        }
    }

    private static Task<ContactFile> ReadAsync(string text, ContactFileOptions? options = null) =>
        ContactFile.ReadAsync(new StringReader(text), options);
}
