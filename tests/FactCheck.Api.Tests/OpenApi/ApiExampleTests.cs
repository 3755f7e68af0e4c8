using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Api.Tests.OpenApi.Journeys;
using FactCheck.Core.Extraction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Api.Tests.OpenApi;

/// <summary>Every example in the OpenAPI document is asked for, and answered as it says.</summary>
public sealed class ApiExampleTests
{
    private const string Switch = "UPDATE_OPENAPI";
    private static readonly DateTimeOffset Now = new(2031, 4, 1, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Endpoints => [.. EndpointTable.All.Select(endpoint => endpoint.Name)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Example_WhenItIsAsked_IsAnsweredAsItSays(string endpoint)
    {
        await using var host = await ApiHost.StartAsync(Routing.Mapped, services => services
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Now))
            .AddSingleton<IClaimExtractor, RuleBasedExtractor>());
        using var client = host.CreateClient();

        var played = await new ExamplePlayer(client).PlayAsync(endpoint, TestContext.Current.CancellationToken);

        if (Environment.GetEnvironmentVariable(Switch) is "1")
        {
            played.Write(endpoint);
        }

        var shown = ApiExample.Read(endpoint);
        Assert.Equal((shown.Status, shown.AnswerType), (played.Status, played.AnswerType));
        Assert.True(JsonNode.DeepEquals(shown.Answer, played.Answer), $"{endpoint} answers {played.Answer?.ToJsonString(JsonSerializerOptions.Web)}");
    }

    [Fact]
    public void Examples_AreOfEndpointsThatExist_AndSucceed()
    {
        Assert.Empty(ApiExample.Names.Except(EndpointTable.All.Select(endpoint => endpoint.Name), StringComparer.Ordinal));
        Assert.All(ApiExample.Names, name => Assert.InRange(ApiExample.Read(name).Status, 200, 299));
    }
}
