using KoreApiKit.Campaigns.Text;

namespace KoreApiKit.Campaigns;

// Messages by their text: the wire has it encoded, see SmsText.

public sealed partial record TextSmsMessage
{
    /// <summary>A message of a text, encoded as the wire prefers it.</summary>
    /// <param name="text">The text that the contacts read, at least one character.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static TextSmsMessage Of(string text) => new() { Message = SmsText.Encode(text) };
}

public sealed partial record TemplateSmsMessage
{
    /// <summary>A message of a stored template.</summary>
    /// <param name="templateName">The template's name.</param>
    /// <param name="text">The template's text, word for word. The provider sends the template's own text.</param>
    /// <exception cref="ArgumentException">The name or the text is empty.</exception>
    public static TemplateSmsMessage Of(string templateName, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(templateName);
        return new() { TemplateName = templateName, Message = SmsText.Encode(text) };
    }
}

public sealed partial record SmsMessage
{
    /// <summary><see cref="Message"/> as people read it: decoded where it is encoded; null where there is none.</summary>
    public string? Text => Message is null ? null : SmsText.Decode(Message);
}
