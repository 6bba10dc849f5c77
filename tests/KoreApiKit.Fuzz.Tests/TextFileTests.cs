namespace KoreApiKit.Fuzz.Tests;

public sealed class TextFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a: é\r\n")]
    [InlineData("\uFEFFa")]
    [InlineData("\uFFFEa")]
    [InlineData("\uD83D")]
    [InlineData("\uD83D\uDE00")]
    public void A_text_comes_back_character_by_character(string text)
    {
        string file = Path.GetTempFileName();
        try
        {
            TextFile.Write(file, text);

            Assert.Equal(text, TextFile.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
