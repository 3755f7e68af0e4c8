using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Cases;

public abstract class CaseListingTests(Routing routing) : ApiTests(routing)
{
    [Fact]
    public async Task ListCases_InParts_GivesEachOnceInOrder()
    {
        foreach (var id in new[] { "c", "a", "d", "b", "e" })
        {
            await Client.PutCaseAsync(id);
        }

        var seen = new List<string>();
        string? continuation = null;
        do
        {
            var page = await (await Client.GetAsync($"cases?limit=2&continuation={Uri.EscapeDataString(continuation ?? string.Empty)}", Stop)).JsonAsync();
            seen.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            continuation = page["continuation"]?.GetValue<string>();
        }
        while (continuation is not null);

        Assert.Equal(["a", "b", "c", "d", "e"], seen);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=1001", "limit")]
    [InlineData("limit=99999999999999999999", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("continuation=bogus", "continuation")]
    [InlineData("continuation=%00", "continuation")]
    public async Task ListCases_BadPaging_Is400(string query, string field) =>
        Assert.Equal([field], await (await Client.GetAsync("cases?" + query, Stop)).FaultsAsync());

    public sealed class Mapped() : CaseListingTests(Routing.Mapped);

    public sealed class Dispatched() : CaseListingTests(Routing.Dispatched);
}
