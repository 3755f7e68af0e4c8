namespace FactCheck.Api.Input;

/// <summary>Text that people write: kept to the letter, within a length, with nothing in it that does not print.</summary>
internal static class FreeText
{
    public const int Line = 1_000;
    public const int Paragraphs = 20_000;

    /// <summary>One line of text; null when missing or blank.</summary>
    public static string? OneLine(this InputReader input, string field, string? text) =>
        Read(input, field, text, Line, static c => char.IsControl(c));

    /// <summary>Several lines of text; null when missing or blank.</summary>
    public static string? ManyLines(this InputReader input, string field, string? text) =>
        Read(input, field, text, Paragraphs, static c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));

    /// <summary>An address on the web; null when missing or blank.</summary>
    public static string? WebAddress(this InputReader input, string field, string? text)
    {
        var address = input.OneLine(field, text);
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            input.Fault(field, "An address starts with http:// or https://.");
        }

        return address;
    }

    /// <summary>A language tag; null when missing or blank.</summary>
    public static string? LanguageTag(this InputReader input, string field, string? text)
    {
        var tag = input.OneLine(field, text);
        if (tag is not null && (tag.Length > 35 || !tag.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit))))
        {
            input.Fault(field, "A BCP 47 language tag, such as en or ru-KZ.");
        }

        return tag;
    }

    private static string? Read(InputReader input, string field, string? text, int maximum, Func<char, bool> forbidden)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (text.Length > maximum)
        {
            input.Fault(field, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"At most {maximum} characters."));
        }

        if (text.Any(forbidden))
        {
            input.Fault(field, "No control characters.");
        }

        return text;
    }
}
