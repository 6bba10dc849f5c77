namespace KoreApiKit.Fuzz.Tests.Targets;

/// <summary>A target of the tests, with a fault behind six characters: each of them is a step that coverage shows, all together are chance.</summary>
internal static class PlantedTarget
{
    public const string Fault = "The planted fault was found.";

    public static void Run(string text)
    {
        if (text.Length > 5 && text[0] == 'q')
        {
            if (text[1] == '7')
            {
                if (text[2] == '~')
                {
                    if (text[3] == 'Z')
                    {
                        if (text[4] == '^')
                        {
                            if (text[5] == 'k')
                            {
                                throw new InvalidOperationException(Fault);
                            }
                        }
                    }
                }
            }
        }
    }
}
