using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

/// <summary>The sentences for messages of the parser, also for those that no short text brings about.</summary>
public sealed class YamlMessageTests
{
    [Theory]
    [InlineData("Mapping values are not allowed in this context.", "Expected no ':' here; put the value in quotes, or check the indentation of this line")]
    [InlineData("Mapping keys are not allowed in this context.", "Expected no key here; check the indentation of this line")]
    [InlineData("Block sequence entries are not allowed in this context.", "Expected no '- ' here; begin the list on a line of its own")]
    [InlineData("While scanning a simple key, could not find expected ':'.", "Expected ':' after a key; each line of an object is 'name: value'")]
    [InlineData("While scanning a quoted scalar, found unexpected document indicator.", "Expected a closing quote before the end of the document")]
    [InlineData("While scanning a text, did not find expected hexadecimal number.", "Expected hexadecimal digits after the escape")]
    [InlineData("While scanning a text, found wrong indentation.", "Expected the lines of this string to be indented more than its key")]
    [InlineData("While scanning a block scalar, did not find a line break.", "Expected a line break after '|' or '>', and the text on the following lines, evenly indented")]
    [InlineData("found more than one anchor", "Expected one anchor at most on a value")]
    [InlineData("While scanning an anchor, found an unexpected character.", "Expected a name for the anchor or alias, without []{} and commas")]
    [InlineData("While scanning a tag, did not find a URI.", "Expected a well-formed tag")]
    [InlineData("While scanning a directive, found no name.", "Expected a well-formed directive, such as '%YAML 1.2'")]
    [InlineData("While parsing a node, did not find expected token.", "Expected a value or another key")]
    [InlineData("Invalid key indicator format.", "Expected a space after '-' or '?'")]
    [InlineData("While scanning, found a tab character.", "Expected spaces for indentation, but found a tab")]
    [InlineData("Did not find expected <document end>.", "Expected the end of the document; check the indentation of this line")]
    [InlineData("Did not find expected <document start>.", "Expected one document; check the indentation of this line")]
    [InlineData("While scanning a comment, found no space.", "Expected a space before '#'")]
    [InlineData("Something new.", "Expected well-formed YAML; the parser says: Something new.")]
    public void Each_message_has_a_sentence(string message, string expected) => Assert.Equal(expected, YamlMessages.For(message));

    [Theory]
    [InlineData("found a tab character", true, true)]
    [InlineData("found extra spaces in first line", true, false)]
    [InlineData("found more spaces in lines above", true, false)]
    [InlineData("did not find expected key", false, false)]
    public void Tabs_and_empty_lines_are_known_by_the_words(string message, bool aboutEmptyLines, bool aboutTab) =>
        Assert.Equal((aboutEmptyLines, aboutTab), (YamlMessages.MayBeAboutEmptyLines(message), YamlMessages.IsAboutTab(message)));
}
