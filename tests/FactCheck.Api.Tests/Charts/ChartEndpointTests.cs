using System.Net;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Charts;

public abstract class ChartEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/charts/";
    private const string Text = "Twelve people were killed and 30 were injured in Almaty, the Health Ministry said.";

    [Theory]
    [InlineData("timeline")]
    [InlineData("discrepancy")]
    public async Task GetChart_OfACase_IsAnInertPictureWithANameAndADescription(string name)
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync(Text, "?publisher=Wire&publishedOn=2031-03-02");

        var response = await Client.GetAsync(Address + name + ".svg", Stop);

        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var picture = new DrawnPicture(await response.Content.ReadAsStringAsync(Stop));
        Assert.Equal("img", picture.Root.Attribute("role")?.Value);
        var named = picture.Root.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal<string>(named, [picture.Elements("title").Single().Attribute("id")!.Value, picture.Elements("desc").Single().Attribute("id")!.Value]);
        Assert.DoesNotContain(picture.Root.Descendants(), element => element.Name.LocalName is "script" or "image" or "foreignObject" || element.Attribute("style") is not null);
        Assert.All(picture.Elements("style"), style => Assert.Contains("prefers-color-scheme:dark", style.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task GetChart_Timeline_DrawsTheScopeAskedFor()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync(Text, "?publisher=Wire&publishedOn=2031-03-02");

        async Task<string> TitleAsync(string query) =>
            new DrawnPicture(await Client.GetStringAsync(Address + "timeline.svg" + query, Stop)).Elements("title").Single().Value;

        Assert.StartsWith("Killed", await TitleAsync("?victims=everybody"), StringComparison.Ordinal);
        Assert.StartsWith("Injured", await TitleAsync("?harm=injured"), StringComparison.Ordinal);
        Assert.StartsWith("Nothing", await TitleAsync("?victims=child"), StringComparison.Ordinal);
        Assert.StartsWith("Nothing", await TitleAsync("?knownOn=2031-03-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetChart_ManyFaults_ListsThemAllAtOnce() => Assert.Equal(
        ["harm", "name", "policy", "scale", "victims"],
        await (await Client.GetAsync(Address + "pie.svg?harm=x&policy=mean&scale=cubic&victims=giants", Stop)).FaultsAsync());

    [Fact]
    public async Task GetChart_UnknownCase_Is404() =>
        await (await Client.GetAsync(Address + "timeline.svg", Stop)).ProblemAsync(HttpStatusCode.NotFound);

    protected override void Configure(IServiceCollection services) => services.AddSingleton<IClaimExtractor, RuleBasedExtractor>();

    public sealed class Mapped() : ChartEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : ChartEndpointTests(Routing.Dispatched);
}
