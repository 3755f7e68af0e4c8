using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Core.Cases;

namespace FactCheck.Local.Commands;

/// <summary>Options and arguments whose values the domain reads; a bad value is a sentence, not an exception.</summary>
internal static class Values
{
    public static Option<CaseId> CaseOption() => new("--case")
    {
        Description = "The case, such as kazakhstan-2022.",
        Required = true,
        CustomParser = result => Case(result)!,
    };

    public static Option<CaseId?> CaseIfNamedOption() => new("--case")
    {
        Description = "The case, such as kazakhstan-2022; found by the statement when left out.",
        CustomParser = result => Case(result),
    };

    public static Option<CaseId[]> CasesOption() => new("--cases")
    {
        Description = "The cases, each one event, separated by commas.",
        Required = true,
        CustomParser = result =>
        {
            var texts = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            return [.. texts.Select(text => Case(result, text)!)];
        },
    };

    public static Argument<CaseId> CaseArgument() => new("ID")
    {
        Description = "Lower-case letters, digits and hyphens, such as kazakhstan-2022.",
        CustomParser = result => Case(result)!,
    };

    public static Option<string> Format(IEnumerable<FormatDescription> formats)
    {
        var option = new Option<string>("--format") { Description = "The format of the file.", Required = true };
        option.AcceptOnlyFromAmong([.. formats.Select(format => format.Id)]);
        return option;
    }

    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a date; write it as 2022-01-31.");
            return null;
        },
    };

    public static Option<string?> Country() => new("--country")
    {
        Description = "Country of the event, two letters, such as KZ.",
        CustomParser = result =>
        {
            var code = result.Tokens[0].Value.ToUpperInvariant();
            if (FactCheck.Core.Cases.Case.IsCountryCode(code))
            {
                return code;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a two-letter country code.");
            return null;
        },
    };

    private static CaseId? Case(ArgumentResult result) => Case(result, result.Tokens[0].Value);

    private static CaseId? Case(ArgumentResult result, string text)
    {
        if (CaseId.TryParse(text, null, out var id))
        {
            return id;
        }

        result.AddError($"'{text}' is not a case id: up to {CaseId.MaximumLength} lower-case letters, digits and single hyphens.");
        return null;
    }
}
