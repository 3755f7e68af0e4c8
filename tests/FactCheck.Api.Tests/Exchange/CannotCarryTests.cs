using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Api.Exchange;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;

namespace FactCheck.Api.Tests.Exchange;

/// <summary>Holds what each format says that it cannot carry against what it does.</summary>
public sealed partial class CannotCarryTests
{
    private static readonly string[] Renamed = ["id", "trace"];

    public static TheoryData<string> Imported => ["claimreview", "ucdp", "acled"];

    public static TheoryData<string> ExportedOnly => [.. CaseExchange.Formats.Where(format => !format.Imports).Select(format => format.Id)];

    [Theory]
    [MemberData(nameof(Imported))]
    public async Task AFormatThatIsImported_ListsExactlyTheFieldsThatComeBackChanged(string id)
    {
        var trips = await TripsAsync(CaseExchange.Find(id)!);

        var changed = ClaimFields.All.Where(field => trips.Any(trip => trip.Before.Value(field) != trip.After.Value(field)));

        // A dispute has no figure, so that none is in the export.
        AssertSame(changed.Append("dispute"), Listed(id).Select(loss => loss.Field));
    }

    [Theory]
    [MemberData(nameof(Imported))]
    public async Task AFormatThatIsImported_CallsLostWhatComesBackTheSameWhateverItWas(string id)
    {
        var trips = await TripsAsync(CaseExchange.Find(id)!);

        Assert.All(Listed(id).Where(loss => !Renamed.Contains(loss.Field) && loss.Field != "dispute"), loss =>
        {
            Assert.True(trips.Select(trip => trip.Before.Value(loss.Field)).Distinct().Count() > 1, $"Nothing tries {loss.Field}.");
            var isConstant = trips.Select(trip => trip.After.Value(loss.Field)).Where(value => value != "null").Distinct().Count() <= 1;
            Assert.True(isConstant == loss.Effect is LossKind.Lost, $"{loss.Field} is {(isConstant ? "lost" : "approximated")}.");
        });
    }

    [Theory]
    [MemberData(nameof(ExportedOnly))]
    public async Task AFormatThatIsNotImported_ListsAsLostExactlyTheFieldsThatChangeNothingInIt(string id)
    {
        var format = CaseExchange.Find(id)!;
        var claim = ExchangeCases.Claim(ExchangeCases.Document(1));
        using var store = await ExchangeStore.OpenAsync();
        var standing = await WriteAsync(claim);

        var unseen = new List<string>();
        foreach (var variants in ClaimVariants.All.GroupBy(variant => variant.Field, variant => variant.Change))
        {
            var texts = await Task.WhenAll(variants.Select(change => WriteAsync(change(claim))));
            if (texts.All(text => text == standing))
            {
                unseen.Add(variants.Key);
            }
        }

        AssertSame(unseen, Listed(id).Where(loss => loss.Effect is LossKind.Lost).Select(loss => loss.Field));

        async Task<string> WriteAsync(Claim changed) => Hashes().Replace(await store.WriteAsync(format, ExchangeCases.Evidence(changed)), string.Empty);
    }

    [Fact]
    public void EveryFormat_ListsFieldsOfTheWireOnceEachWithAReason() => Assert.All(CaseExchange.Formats, format =>
    {
        Assert.All(format.CannotCarry, loss => Assert.False(string.IsNullOrWhiteSpace(loss.Reason)));
        Assert.Equal(format.CannotCarry.Length, format.CannotCarry.DistinctBy(loss => loss.Field).Count());
        Assert.Subset(ClaimFields.All.ToHashSet(), format.CannotCarry.Select(loss => loss.Field).ToHashSet());
    });

    [Fact]
    public void Variants_TryEveryField() =>
        Assert.Subset(ClaimVariants.All.Select(variant => variant.Field).ToHashSet(), ClaimFields.All.Except(["caseId"]).ToHashSet());

    private static void AssertSame(IEnumerable<string> found, IEnumerable<string> listed)
    {
        var (own, said) = (string.Join(' ', found.Order(StringComparer.Ordinal)), string.Join(' ', listed.Order(StringComparer.Ordinal)));
        Assert.True(own == said, $"Found:  {own}\nListed: {said}");
    }

    private static ImmutableArray<FieldLoss> Listed(string id) => CaseExchange.Find(id)!.CannotCarry;

    /// <summary>Each claim that the format has a record for, before and after its way through the format.</summary>
    private static async Task<List<(IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> After)>> TripsAsync(FormatDescription format)
    {
        using var store = await ExchangeStore.OpenAsync();
        var whole = ExchangeCases.Claim(ExchangeCases.Document(1)) with { Id = ClaimId.ByHand("0123456789abcdef"), DocumentId = null, Span = null, Sentence = null, Harm = Harm.Infected };
        var trips = new List<(IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> After)>();
        var claim = ExchangeCases.Claim(ExchangeCases.Document(1));
        foreach (var before in ClaimVariants.All.Where(variant => variant.Field != "dispute").Select(variant => variant.Change(claim)).Prepend(claim))
        {
            var text = await store.WriteAsync(format, ExchangeCases.Evidence(before, whole));
            var request = new ImportRequest(ExchangeCases.Case, Encoding.UTF8.GetBytes(text), Side.Unattributed, new RuleBasedExtractor());
            var draft = ((IImportFormat)CaseExchange.Of(format)).Read(request, TestContext.Current.CancellationToken);
            Assert.Empty(draft.Skipped);
            trips.AddRange(draft.Claims.Select(item => item.Claim).Where(after => after.Harm == before.Harm).Select(after => (ClaimFields.Of(before), ClaimFields.Of(after))));
        }

        Assert.True(trips.Count > ClaimVariants.All.Count / 2);
        return trips;
    }

    [GeneratedRegex("\"fc:sha256\":.*", RegexOptions.NonBacktracking)]
    private static partial Regex Hashes();
}
