using FactCheck.Core.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Service;

public sealed class IngestionLimitsTests
{
    [Fact]
    public void AddIngestionLimits_TakesWhatIsSetAndKeepsTheRest()
    {
        var limits = Read(("MaximumBytes", "1000"), ("Deadline", "00:00:05"));

        Assert.Equal(1000, limits.MaximumBytes);
        Assert.Equal(TimeSpan.FromSeconds(5), limits.Deadline);
        Assert.Equal(2_000, limits.MaximumPages);
    }

    [Fact]
    public void AddIngestionLimits_NothingSet_KeepsTheDefaults() => Assert.Equal(new IngestionLimits(), Read());

    [Theory]
    [InlineData("MaximumBytes", "0")]
    [InlineData("MaximumPages", "-1")]
    [InlineData("MaximumCharacters", "many")]
    [InlineData("Deadline", "00:00:00")]
    public void AddIngestionLimits_NoUsableLimit_Throws(string name, string value) =>
        Assert.Throws<InvalidOperationException>(() => Read((name, value)));

    private static IngestionLimits Read(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"FactCheckLimits:{setting.Name}", (string?)setting.Value)))
            .Build();
        using var services = new ServiceCollection().AddIngestionLimits(configuration).AddFactCheckApi().BuildServiceProvider();
        return services.GetRequiredService<IngestionLimits>();
    }
}
