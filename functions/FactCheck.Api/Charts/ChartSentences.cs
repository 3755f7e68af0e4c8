using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Charts;

/// <summary>Sentences that several charts share.</summary>
internal static class ChartSentences
{
    private const int MostDocuments = 12;

    /// <summary>A scope as a heading, such as <c>Killed in Port Selmora (child; named list)</c>.</summary>
    public static string Heading(Scope scope)
    {
        var harm = Wording.Plain(scope.Harm.Id);
        var place = scope.Place is { } known ? $" in {known.Name}" : ", place unknown";
        string[] limits =
        [
            .. scope.Victims.IsEverybody ? (string[])[] : [string.Join(" and ", scope.Victims.Select(Wording.Plain))],
            .. scope.Basis is Basis.Cumulative ? (string[])[] : [Wording.Plain(scope.Basis)],
        ];
        return char.ToUpperInvariant(harm[0]) + harm[1..] + place + (limits.Length == 0 ? string.Empty : $" ({string.Join("; ", limits)})");
    }

    /// <summary>Where the figures were published; nothing when there are none.</summary>
    public static IEnumerable<string> Sources(CaseEvidence evidence, IReadOnlyCollection<Evidence> behind)
    {
        var cited = behind.Select(item => item.DocumentId).OfType<DocumentId>().ToHashSet();
        ImmutableArray<string> documents =
        [
            .. evidence.Documents
                .Where(document => cited.Contains(document.Id))
                .OrderBy(document => document.Known.PublishedOn)
                .ThenBy(document => document.Id.Value, StringComparer.Ordinal)
                .Select(Named)
                .Distinct(StringComparer.Ordinal),
        ];
        var more = documents.Length > MostDocuments ? $"; and {Wording.Number(documents.Length - MostDocuments)} more" : string.Empty;
        return behind.Count == 0 ? [] : [documents.IsEmpty ? "Sources: entered by hand." : $"Sources: {string.Join("; ", documents.Take(MostDocuments))}{more}."];
    }

    /// <summary>The case, as the last line of a chart.</summary>
    public static string Origin(Case @case, DateOnly? knownOn) =>
        $"FactCheck, case {@case.Id}: {@case.Title}{(knownOn is { } day ? $", as known on {Wording.Day(day)}" : string.Empty)}.";

    private static string Named(SourceDocument document)
    {
        var name = document.Known.Publisher ?? document.Name;
        return document.Known.PublishedOn is { } day ? $"{name}, {Wording.Day(day)}" : name;
    }
}
