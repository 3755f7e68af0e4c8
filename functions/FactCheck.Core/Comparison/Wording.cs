using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison;

/// <summary>Puts the domain's values into English for sentences that people read. It never rounds.</summary>
internal static class Wording
{
    public static string Count(CountInterval interval) => interval switch
    {
        { IsExact: true } => Number(interval.Lower),
        { Upper: null } => $"at least {Number(interval.Lower)}",
        { Lower: 0, Upper: { } upper } => $"at most {Number(upper)}",
        { Upper: { } upper } => $"{Number(interval.Lower)} to {Number(upper)}",
    };

    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Days(int days) => days == 1 ? "1 day" : $"{Number(days)} days";

    public static string Scope(Scope scope)
    {
        var victims = scope.Victims.IsEverybody ? "everybody" : string.Join(" and ", scope.Victims.Select(Plain));
        var basis = scope.Basis is Basis.Cumulative ? string.Empty : $", {Plain(scope.Basis)}";
        return $"{Plain(scope.Harm.Id)}, {victims}, {scope.Place?.Name ?? "place unknown"}{basis}";
    }

    /// <summary>A controlled value in lower-case words: <c>lawEnforcement</c> is <c>law enforcement</c>.</summary>
    public static string Plain<TEnum>(TEnum value)
        where TEnum : struct, Enum => Plain(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static string Plain(string camelCase)
    {
        var words = new StringBuilder();
        foreach (var letter in camelCase)
        {
            words.Append(char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString());
        }

        return words.ToString();
    }
}
