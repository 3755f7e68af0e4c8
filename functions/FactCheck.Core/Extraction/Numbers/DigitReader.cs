using System.Globalization;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>Reads digits with their grouping: 4,500 · 4 500 · 4.500 · 1,00,000 · 1.2.</summary>
internal static class DigitReader
{
    private const int MostDigits = 15;

    /// <summary>Reads a token of digits.</summary>
    /// <param name="text">The digits with commas, points and hard spaces between them.</param>
    /// <param name="scaled">Whether "million" or the like follows: a point is then decimal.</param>
    /// <param name="value">The number; it may have decimals.</param>
    public static bool TryRead(ReadOnlySpan<char> text, bool scaled, out decimal value)
    {
        Span<char> digits = stackalloc char[MostDigits + 1];
        var length = 0;
        var group = -1;
        var points = 0;
        var groups = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                group = group < 0 ? -1 : group + 1;
            }
            else if (c != '.')
            {
                if (points > 0 || (group >= 0 && group is not (2 or 3)))
                {
                    value = 0;
                    return false;
                }

                group = 0;
                groups++;
                continue;
            }
            else
            {
                points++;
            }

            if (length == digits.Length)
            {
                value = 0;
                return false;
            }

            digits[length++] = c;
        }

        value = 0;
        if (groups > 0 && (group != 3 || points > 0))
        {
            return false;
        }

        var written = digits[..length];
        if (points > 0 && !scaled && IsGroupedByPoints(written))
        {
            return decimal.TryParse(written.ToString().Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }

        return points <= 1 && decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsGroupedByPoints(ReadOnlySpan<char> written)
    {
        var first = written.IndexOf('.');
        if (first is < 1 or > 3 || written[0] == '0')
        {
            return false;
        }

        for (var rest = written[first..]; rest.Length > 0; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != '.' || rest[1..4].Contains('.') || (rest.Length > 4 && rest[4] != '.'))
            {
                return false;
            }
        }

        return true;
    }
}
