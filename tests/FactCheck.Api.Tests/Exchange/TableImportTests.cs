using System.Globalization;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Tests.Exchange;

public sealed class TableImportTests
{
    private const string Ucdp = "id,source_original,source_office,country,adm_1,where_coordinates,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low\n";
    private const string Acled = "event_id_cnty,event_date,country,admin1,location,source,notes,fatalities\n";

    [Fact]
    public async Task AUcdpRow_BecomesAClaimWithItsInterval()
    {
        var claim = Assert.Single(await ClaimsAsync("ucdp", Ucdp + "17,Police,Reuters,Kazakhstan,Almaty,Almaty city,2022-01-05 00:00:00.000,2022-01-08 00:00:00.000,0,0,10,0,10,15,8\n"));

        Assert.Equal(Harm.Killed, claim.Harm);
        Assert.Equal((8, 10, 15), (claim.Quantity.Lower, claim.Quantity.Value, claim.Quantity.Upper));
        Assert.Equal(("Police", Side.Independent), (claim.Source.Name, claim.Source.Side));
        Assert.Equal("Reuters", claim.RelayedBy?.Name);
        Assert.Equal(VictimClassSet.Of(VictimClass.Civilian), claim.Victims.Classes);
        Assert.Equal((new DateOnly(2022, 1, 5), new DateOnly(2022, 1, 8)), (claim.Period!.Start, claim.Period.End));
        Assert.Equal(new DateOnly(2022, 1, 8), claim.AsOf!.Date);
        Assert.Equal("KZ", claim.Place!.Country);
        Assert.Equal(Basis.Period, claim.Basis);
        Assert.Equal(["import:ucdp", "record:17"], claim.Trace);
    }

    [Fact]
    public async Task AnAcledRow_BecomesAClaimThatKeepsItsNotes()
    {
        var claim = Assert.Single(await ClaimsAsync("acled", Acled + "KAZ9,08 January 2022,Kazakhstan,Almaty,Almaty,Vlast,\"At least 3 people were killed,\nlocals said.\",3\n"));

        Assert.Equal(Quantity.Exactly(3), claim.Quantity);
        Assert.Equal("At least 3 people were killed,\nlocals said.", claim.Quote);
        Assert.Equal(("Vlast", new DateOnly(2022, 1, 8)), (claim.Source.Name, claim.AsOf!.Date));
        Assert.Equal(("Almaty", PlaceKind.City, "KZ"), (claim.Place!.Name, claim.Place.Kind, claim.Place.Country));
    }

    [Fact]
    public async Task Columns_AreFoundByNameInAnyOrderAndLetterCase_AndTheOthersAreNamed()
    {
        using var store = await StoreAsync();

        var answer = await store.ImportAsync("ucdp", ExchangeCases.Case, "\uFEFFmood;BEST;Date_End;colour\r\ngood;12;2022-01-08;red\r\n");

        Assert.Equal(["mood", "colour"], answer.IgnoredColumns);
        var claim = Assert.Single(await store.ClaimsAsync(ExchangeCases.Case));
        Assert.Equal(Quantity.Exactly(12), claim.Quantity);
        Assert.Equal(new DateOnly(2022, 1, 8), claim.AsOf!.Date);
    }

    [Fact]
    public async Task TheSameImport_AddsNothing_AndRowsThatDifferByTheirIdAreTwo()
    {
        using var store = await StoreAsync();
        const string text = Acled + "A1,2022-01-08,Kazakhstan,,Almaty,Vlast,,3\nA2,2022-01-08,Kazakhstan,,Almaty,Vlast,,3\n";

        var first = await store.ImportAsync("acled", ExchangeCases.Case, text);
        var second = await store.ImportAsync("acled", ExchangeCases.Case, text);

        Assert.Equal(2, first.Added.Length);
        Assert.Empty(second.Added);
        Assert.Equal(first.Added, second.AlreadyKnown);
        Assert.Equal(2, (await store.ClaimsAsync(ExchangeCases.Case)).Count);
    }

    [Theory]
    [InlineData("10000000001", "fatalities is '10000000001'")]
    [InlineData("-3", "fatalities is '-3'")]
    [InlineData("=1+1", "fatalities is '=1+1'")]
    [InlineData("3.5", "fatalities is '3.5'")]
    [InlineData("several", "fatalities is 'several'")]
    [InlineData("99999999999999999999999999999999999999999999", "fatalities is '9999999999999999999999999999999999999999…'")]
    [InlineData("", "fatalities is empty")]
    [InlineData("3,4", "The row does not have as many fields")]
    public async Task ABadCount_IsReportedWithItsLine_AndTheOtherRowsGoIn(string count, string reason)
    {
        using var store = await StoreAsync();

        var answer = await store.ImportAsync("acled", ExchangeCases.Case, $"{Acled}A1,2022-01-08,Kazakhstan,,,Vlast,\"two\nlines\",7\nA2,2022-01-08,Kazakhstan,,,Vlast,,{count}\nA3,2022-01-09,Kazakhstan,,,Vlast,,3.0\n");

        var row = Assert.Single(answer.Skipped);
        Assert.Equal(4, row.Line);
        Assert.StartsWith(reason, row.Reason, StringComparison.Ordinal);
        Assert.Equal([7, 3], (await store.ClaimsAsync(ExchangeCases.Case)).Select(claim => claim.Quantity.Value).OrderDescending());
    }

    [Theory]
    [InlineData("2022-13-01,9", "event_date is '2022-13-01'")]
    [InlineData("0022-01-01,9", "event_date is '0022-01-01'")]
    [InlineData(",9", "event_date is empty")]
    [InlineData("2022-13-01,x", "event_date is '2022-13-01'")]
    public async Task ABadDate_IsReported(string cells, string reason)
    {
        using var store = await StoreAsync();

        var answer = await store.ImportAsync("acled", ExchangeCases.Case, "event_date,fatalities\n" + cells + "\n");

        var said = Assert.Single(answer.Skipped).Reason;
        Assert.StartsWith(reason, said, StringComparison.Ordinal);
        Assert.Equal(reason.Contains("is empty", StringComparison.Ordinal), said.Contains("is empty", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("5,10,8", "low, best and high are not in this order.")]
    [InlineData("9,10,20", "low, best and high are not in this order.")]
    [InlineData(",,", "best and low are empty")]
    public async Task AnIntervalThatIsNone_IsReported(string bestHighLow, string reason)
    {
        using var store = await StoreAsync();

        var answer = await store.ImportAsync("ucdp", ExchangeCases.Case, $"date_end,best,high,low\n2022-01-08,{bestHighLow}\n");

        Assert.StartsWith(reason, Assert.Single(answer.Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEmptyHigh_IsNoUpperEnd()
    {
        var claim = Assert.Single(await ClaimsAsync("ucdp", "date_end,best,high,low\n2022-01-08,64,,64\n"));

        Assert.Equal((64, null, Comparator.AtLeast), (claim.Quantity.Lower, claim.Quantity.Upper, claim.Quantity.Comparator));
    }

    [Fact]
    public async Task ANulInACell_IsReported()
    {
        using var store = await StoreAsync();

        var answer = await store.ImportAsync("acled", ExchangeCases.Case, Acled + "A1,2022-01-08,Kazakhstan,,,Vl\0ast,,3\n");

        Assert.Equal("source holds a control character.", Assert.Single(answer.Skipped).Reason);
    }

    [Fact]
    public async Task AFormulaInACell_StaysTextAndIsInertInTheNextExport()
    {
        using var store = await StoreAsync();

        await store.ImportAsync("acled", ExchangeCases.Case, Acled + "A1,2022-01-08,Kazakhstan,,,=HYPERLINK(1),,3\n");

        Assert.Equal("=HYPERLINK(1)", Assert.Single(await store.ClaimsAsync(ExchangeCases.Case)).Source.Name);
        var exported = await store.ExportAsync("acled", ExchangeCases.Case);
        Assert.Contains("'=HYPERLINK(1)", exported, StringComparison.Ordinal);
        Assert.Equal("=HYPERLINK(1)", Assert.Single(await ClaimsAsync("acled", exported)).Source.Name);
    }

    [Theory]
    [InlineData("", "The CSV is empty.")]
    [InlineData("a,b\n1,2\n", "There is no column fatalities. There is no column event_date.")]
    [InlineData("fatalities,event_date,Fatalities\n1,2022-01-01,1\n", "The column 'Fatalities' occurs twice.")]
    public async Task AFileThatIsNoSuchTable_IsRefusedAsAWhole(string content, string faults)
    {
        using var store = await StoreAsync();

        var outcome = Assert.IsType<ImportOutcome.Unreadable>(await store.TryImportAsync("acled", ExchangeCases.Case, content));

        Assert.Equal(faults, string.Join(' ', outcome.Faults));
    }

    [Fact]
    public async Task AQuoteThatIsNeverClosed_IsReportedAndTheRowsBeforeItGoIn()
    {
        using var store = await StoreAsync();

        var answer = await store.ImportAsync("acled", ExchangeCases.Case, Acled + "A1,2022-01-08,Kazakhstan,,,Vlast,,3\nA2,2022-01-08,Kazakhstan,,,\"Vlast,,3\n");

        Assert.Equal(3, Assert.Single(answer.Skipped).Line);
        Assert.Single(answer.Added);
    }

    [Fact]
    public async Task VagueWords_AreExportedByAcledsRule()
    {
        (string Rule, long Lower, long Upper, long Fatalities)[] words =
            [("several", 3, 10, 3), ("tens", 20, 99, 10), ("dozens", 24, 99, 12), ("hundreds", 200, 999, 100), ("thousands", 2_000, 9_999, 1_000)];
        using var store = await StoreAsync();
        foreach (var (rule, lower, upper, fatalities) in words)
        {
            var claim = ExchangeCases.Claim(ExchangeCases.Document(1)) with { Quantity = new(rule, null, lower, upper, Comparator.Vague, approximate: false, Bound.Soft, rule) };

            var text = await store.WriteAsync(Api.Exchange.CaseExchange.Find("acled")!, ExchangeCases.Evidence(claim));

            Assert.Equal(fatalities, Assert.Single(await ClaimsAsync("acled", text)).Quantity.Value);
        }
    }

    [Fact]
    public async Task AnExport_HasNoRowForSupersededFiguresAndOtherHarms()
    {
        var document = ExchangeCases.Document(1);
        var latest = ExchangeCases.Claim(document) with { RelayedBy = null };
        var earlier = latest with { Id = ClaimId.For(document.Id, 1, 0), AsOf = latest.AsOf! with { Date = new(2031, 3, 2) }, Quantity = Quantity.Exactly(500) };
        var injured = latest with { Id = ClaimId.For(document.Id, 2, 0), Harm = Harm.Injured };
        using var store = await StoreAsync();

        foreach (var format in (string[])["ucdp", "acled"])
        {
            var text = await store.WriteAsync(Api.Exchange.CaseExchange.Find(format)!, ExchangeCases.Evidence(earlier, latest, injured));

            Assert.Contains(latest.Id.Value, Assert.Single(text.TrimEnd().Split("\r\n").Skip(1)), StringComparison.Ordinal);
        }
    }

    private static async Task<IReadOnlyList<Claim>> ClaimsAsync(string format, string content)
    {
        using var store = await StoreAsync();
        var answer = await store.ImportAsync(format, ExchangeCases.Case, content, Side.Independent);
        Assert.True(answer.Skipped.IsEmpty, string.Create(CultureInfo.InvariantCulture, $"{answer.Skipped.FirstOrDefault()}"));
        return await store.ClaimsAsync(ExchangeCases.Case);
    }

    private static Task<ExchangeStore> StoreAsync() => ExchangeStore.OpenAsync(ExchangeCases.Evidence() with { Documents = [] });
}
