using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Benchmarks.Discrepancies;

/// <summary>What the claims of the large case are about. Whatever stands first in a list is met most often.</summary>
internal static class LargeCaseVocabulary
{
    private static readonly (Harm Harm, string Verb, int Count)[] Harms =
    [
        (Harm.Killed, "had been killed", 400), (Harm.Injured, "were injured", 3_000), (Harm.Detained, "were being held", 9_000),
        (Harm.Missing, "were still missing", 700), (Harm.Displaced, "had fled their homes", 40_000),
    ];

    private static readonly (VictimClass[] Classes, string Label, double Share)[] Victims =
    [
        ([], "people", 1), ([VictimClass.Civilian], "civilians", 0.7), ([VictimClass.LawEnforcement], "police officers", 0.1),
        ([VictimClass.Protester], "protesters", 0.5), ([VictimClass.Civilian, VictimClass.Child], "children", 0.1),
    ];

    private static readonly Place[] Places =
    [
        new("Varenia", PlaceKind.Country, "VA", null, "across the country", Default: false),
        .. Enumerable.Range(1, 4).Select(number => new Place($"Region {number}", PlaceKind.Region, "VA", "Varenia", $"in Region {number}", Default: false)),
        .. Enumerable.Range(1, 15).Select(number => new Place($"City {number}", PlaceKind.City, "VA", $"Region {1 + (number % 4)}", $"in City {number}", Default: false)),
    ];

    private static readonly Source[] Sources =
    [
        Official("the Health Ministry", "Health Ministry", Institution.HealthMinistry),
        Independent("Harbour Rights Watch", Institution.Ngo),
        Official("police", "police of Varenia", Institution.Police),
        Independent("activists", Institution.Activist),
        Official("the Prosecutor General's Office", "Prosecutor General's Office", Institution.Prosecutor),
        Independent("the Committee of Families", Institution.Ngo),
        Official("the governor's spokeswoman", "governor's spokeswoman", Institution.Government),
        new("the United Nations", "United Nations", Institution.Igo, Side.International, null, null, Carried: false),
        new("the Coastal Tribune", "Coastal Tribune", Institution.IndependentMedia, Side.Media, "VA", null, Carried: true),
        Source.Unattributed,
    ];

    public static string[] Publishers { get; } = ["Varenia Wire", "Coastal Tribune", "Morning Post", "State News", "Radio Harbour", "The Ledger"];

    public static Claim Claim(SourceDocument document, int number, Claim? before, Random random)
    {
        var (harm, verb, most) = Often(Harms, random);
        var (classes, label, share) = Often(Victims, random);
        var place = Often(Places, random);
        var source = Often(Sources, random);
        var day = document.Metadata.PublishedOn!.Value.AddDays(-random.Next(3));
        var offset = 40 + (number * 180);
        var dispute = number % 25 == 24 && before is { Dispute: null } ? new Dispute(DisputeDirection.Higher, DisputeModality.Asserted, before.Id) : null;
        var quantity = dispute is null ? Quantity(most * share * Share(place) * Growth(document, random), random) : Core.Claims.Quantity.Unstated("much higher");
        var quote = $"{quantity.Raw} {label} {verb} {place.Text}, {source.Label ?? "it was said"} on {day.DayOfWeek}";
        return new()
        {
            Id = ClaimId.For(document.Id, offset, 0),
            CaseId = document.CaseId,
            DocumentId = document.Id,
            Harm = harm,
            Quantity = quantity,
            Victims = new(VictimClassSet.Of(classes), label),
            Source = source,
            RelayedBy = new(document.Metadata.Publisher!, Side.Media),
            Certainty = number % 20 == 19 ? Certainty.Denied : Certainty.Affirmed,
            Basis = number % 12 == 11 ? Basis.NewlyReported : Basis.Cumulative,
            Place = number % 40 == 39 ? null : place,
            AsOf = number % 4 == 3 ? null : new(day, DatePrecision.Day, $"on {day.DayOfWeek}", Inferred: true),
            Period = null,
            PartOf = number % 10 == 9 && before is { Dispute: null } ? before.Id : null,
            Dispute = dispute,
            Span = new TextSpan(offset, offset + quote.Length),
            Sentence = new TextSpan(offset - 10, offset + quote.Length + 40),
            Quote = quote,
            Confidence = Math.Round(0.6 + (0.4 * random.NextDouble()), 2),
            Trace = [$"number:{quantity.Rule}", $"harm:{harm.Id}", $"victims:{label}", "source:subject-after", "place:phrase", "time:weekday"],
            Extractor = "rules-1",
        };
    }

    private static double Share(Place place) => place.Kind switch
    {
        PlaceKind.Country => 1,
        PlaceKind.Region => 0.2,
        _ => 0.04,
    };

    /// <summary>Counts rise as the weeks go by, and sources differ by a third.</summary>
    private static double Growth(SourceDocument document, Random random) =>
        (0.4 + (0.01 * (document.Metadata.PublishedOn!.Value.DayNumber - LargeCase.Start.DayNumber))) * (0.8 + (0.35 * random.NextDouble()));

    private static Quantity Quantity(double size, Random random)
    {
        var count = 8 + (long)size;
        var text = count.ToString(CultureInfo.InvariantCulture);
        return random.Next(6) switch
        {
            0 => new($"at least {text}", count, count, null, Comparator.AtLeast, approximate: false, Bound.Hard, "at-least"),
            1 => new($"about {text}", count, count - 5, count + 5, Comparator.About, approximate: true, Bound.Soft, "about"),
            2 when count is >= 24 and <= 99 => new("dozens of", null, 24, 99, Comparator.Vague, approximate: true, Bound.Soft, "dozens"),
            _ => new(text, count, count, count, Comparator.Exact, approximate: false, Bound.Hard, "exact"),
        };
    }

    private static T Often<T>(T[] items, Random random)
    {
        var share = random.NextDouble();
        return items[(int)(share * share * items.Length)];
    }

    private static Source Official(string label, string name, Institution institution) =>
        new(label, name, institution, Side.Official, "VA", "officials of VA", Carried: false);

    private static Source Independent(string name, Institution institution) =>
        new(name, name, institution, Side.Independent, "VA", null, Carried: false);
}
