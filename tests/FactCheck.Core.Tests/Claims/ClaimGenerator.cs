using System.Collections.Immutable;
using CsCheck;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Claims;

/// <summary>Any claim that may be stored, letters of several scripts among its words.</summary>
internal static class ClaimGenerator
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Const("people"), Gen.Const("не менее 225 человек"), Gen.Const("қаза тапты"), Gen.Const("\"quoted\" <b>&\t"), Gen.String[1, 12].Where(IsWellFormed));

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 40_000].Select(days => new DateOnly(1921, 1, 1).AddDays(days));

    private static readonly Gen<Quantity> Quantities = Gen.Select(Generators.Interval, Text, Gen.Enum<Bound>(), Gen.Bool).Select((interval, raw, bound, rough) =>
        new Quantity(Filled(raw), interval.Lower, interval.Lower, interval.Upper, Comparator.About, rough, bound, "about"));

    private static readonly Gen<Source> Sources = Gen.Select(Maybe(Text), Maybe(Text), Gen.Enum<Institution>(), Gen.Enum<Side>(), Maybe(Text), Gen.Bool)
        .Select((label, name, institution, side, group, carried) => new Source(label, name, institution, side, "KZ", group, carried));

    private static readonly Gen<Place> Places = Gen.Select(Text, Gen.Enum<PlaceKind>(), Maybe(Text), Maybe(Text), Gen.Bool)
        .Select((name, kind, parent, text, isDefault) => new Place(name, kind, "KZ", parent, text, isDefault));

    private static readonly Gen<(AsOf AsOf, Period Period)> Times = Gen.Select(Day, Gen.Int[0, 900], Gen.Enum<DatePrecision>(), Maybe(Text), Gen.Bool)
        .Select((day, length, precision, text, inferred) =>
            (new AsOf(day, precision, text, inferred), new Period(day, length == 0 ? null : day.AddDays(length), precision, text, inferred)));

    public static readonly Gen<DocumentId> DocumentIds =
        Gen.Byte.Array[0, 20].Select(content => DocumentId.For(CaseId.Parse("kazakhstan-2022"), content));

    public static readonly Gen<ClaimId> Ids = Gen.Select(DocumentIds, Gen.Int[0, int.MaxValue], Gen.Int[0, 9])
        .Select((document, offset, ordinal) => ClaimId.For(document, offset, ordinal));

    private static readonly Gen<(VictimClass[] Classes, string? Label, int HarmIndex, int Start, int Length)> Others = Gen.Select(
        Gen.Enum<VictimClass>().Array[0, 3], Maybe(Text), Gen.Int[0, Harm.All.Count - 1], Gen.Int[0, 5_000_000], Gen.Int[0, 300]);

    private static readonly Gen<(Certainty Certainty, Basis Basis, Relay? RelayedBy, Review? Review, double Confidence)> Standing = Gen.Select(
        Gen.Enum<Certainty>(),
        Gen.Enum<Basis>(),
        Maybe(Gen.Select(Text, Gen.Enum<Side>()).Select((name, side) => new Relay(name, side))),
        Maybe(Gen.Select(Gen.Enum<ReviewState>(), Text).Select((state, reason) => new Review(state, "A reader", reason, DateTimeOffset.UnixEpoch, 1))),
        Gen.Double[0, 1]);

    private static readonly Gen<(ClaimId Id, ClaimId? PartOf, ClaimId? MentionOf, Dispute? Dispute)> Links = Gen.Select(
        Ids,
        Maybe(Ids),
        Maybe(Ids),
        Maybe(Gen.Select(Gen.Enum<DisputeDirection>(), Gen.Enum<DisputeModality>(), Maybe(Ids)).Select((way, how, of) => new Dispute(way, how, of))));

    public static readonly Gen<Claim> Claims =
        Gen.Select(Gen.Select(Links, Quantities, Sources), Gen.Select(Maybe(Places), Times, Others), Standing).Select((who, what, standing) => new Claim
        {
            Id = who.Item1.Id,
            CaseId = CaseId.Parse("kazakhstan-2022"),
            DocumentId = DocumentId.Parse(who.Item1.Id.Value.Split('-')[0]),
            Harm = Harm.All[what.Item3.HarmIndex],
            Quantity = who.Item1.Dispute is null ? who.Item2 : Quantity.Unstated("much higher"),
            Victims = new(VictimClassSet.Of(what.Item3.Classes), what.Item3.Label),
            Source = who.Item3,
            RelayedBy = standing.RelayedBy,
            Certainty = standing.Certainty,
            Basis = standing.Basis,
            Place = what.Item1,
            AsOf = what.Item2.AsOf,
            Period = what.Item2.Period,
            PartOf = who.Item1.PartOf,
            MentionOf = who.Item1.MentionOf,
            Dispute = who.Item1.Dispute,
            Span = new(what.Item3.Start, what.Item3.Start + what.Item3.Length),
            Sentence = new(what.Item3.Start, what.Item3.Start + what.Item3.Length + 1),
            Quote = new string('q', what.Item3.Length),
            Confidence = standing.Confidence,
            Trace = ImmutableArray.Create("number:about", "harm:die"),
            Extractor = "rules-1",
            Review = standing.Review,
        });

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Select(some, Gen.Bool).Select((value, none) => none ? null : value);

    private static string Filled(string text) => string.IsNullOrWhiteSpace(text) ? "so many" : text;

    private static bool IsWellFormed(string text) => !text.Any(char.IsSurrogate);
}
