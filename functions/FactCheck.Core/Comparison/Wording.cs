using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison;

/// <summary>Puts the domain's values into English for sentences that people read. It never rounds.</summary>
public static class Wording
{
    private static readonly FrozenDictionary<Harm, string> HarmWords = Harm.All.ToFrozenDictionary(harm => harm, harm => Plain(harm.Id));
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>An interval in words, such as <c>at least 225</c>.</summary>
    /// <param name="interval">The interval.</param>
    public static string Count(CountInterval interval) => interval switch
    {
        { IsExact: true } => Number(interval.Lower),
        { Upper: null } => $"at least {Number(interval.Lower)}",
        { Lower: 0, Upper: { } upper } => $"at most {Number(upper)}",
        { Upper: { } upper } => $"{Number(interval.Lower)} to {Number(upper)}",
    };

    /// <summary>A day, such as <c>15 January 2022</c>.</summary>
    /// <param name="date">The day.</param>
    public static string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year:D4}");

    /// <summary>A whole number with grouped digits.</summary>
    /// <param name="number">The number.</param>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A length of time in days.</summary>
    /// <param name="days">How many.</param>
    public static string Days(int days) => days == 1 ? "1 day" : $"{Number(days)} days";

    /// <summary>A scope: harm, victims, place, and the basis unless it is a running total.</summary>
    /// <param name="scope">The scope.</param>
    public static string Scope(Scope scope)
    {
        var victims = scope.Victims.IsEverybody ? "everybody" : string.Join(" and ", scope.Victims.Select(Plain));
        var basis = scope.Basis is Basis.Cumulative ? string.Empty : $", {Plain(scope.Basis)}";
        return $"{HarmWords[scope.Harm]}, {victims}, {scope.Place?.Name ?? "place unknown"}{basis}";
    }

    /// <summary>A controlled value in lower-case words: <c>lawEnforcement</c> is <c>law enforcement</c>.</summary>
    /// <typeparam name="TEnum">The kind of value.</typeparam>
    /// <param name="value">The value.</param>
    public static string Plain<TEnum>(TEnum value)
        where TEnum : struct, Enum => Words<TEnum>.Of.TryGetValue(value, out var words) ? words : Spaced(value);

    private static string Spaced<TEnum>(TEnum value)
        where TEnum : struct, Enum => Plain(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>The id of a controlled value in lower-case words: <c>medicalHelp</c> is <c>medical help</c>.</summary>
    /// <param name="camelCase">The id, as it is on the wire.</param>
    public static string Plain(string camelCase)
    {
        ArgumentNullException.ThrowIfNull(camelCase);
        var words = new StringBuilder();
        foreach (var letter in camelCase)
        {
            words.Append(char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString());
        }

        return words.ToString();
    }

    private static class Words<TEnum>
        where TEnum : struct, Enum
    {
        public static FrozenDictionary<TEnum, string> Of { get; } = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, Spaced);
    }
}
