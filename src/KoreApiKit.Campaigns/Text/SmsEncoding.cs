namespace KoreApiKit.Campaigns.Text;

/// <summary>How a text travels as SMS (3GPP TS 23.038).</summary>
public enum SmsEncoding
{
    /// <summary>The GSM 7-bit default alphabet with its extension: 160 units in one message, 153 in each of several.</summary>
    Gsm7,

    /// <summary>16-bit units, as in UTF-16: 70 in one message, 67 in each of several.</summary>
    Ucs2,
}
