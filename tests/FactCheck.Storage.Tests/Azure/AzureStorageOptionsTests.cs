using Azure.Identity;
using FactCheck.Storage.Azure;

namespace FactCheck.Storage.Tests.Azure;

public sealed class AzureStorageOptionsTests
{
    private static readonly Uri Tables = new("https://a.table.core.windows.net");
    private static readonly Uri Blobs = new("https://a.blob.core.windows.net");

    [Fact]
    public void FromSettings_WithAConnectionString_TakesIt() =>
        Assert.Equal("UseDevelopmentStorage=true", Read(("FactCheckStorage", "UseDevelopmentStorage=true")).ConnectionString);

    [Fact]
    public void FromSettings_WithAddressesAndAManagedIdentity_TakesThem()
    {
        var options = Read(
            ("FactCheckStorage:tableServiceUri", Tables.ToString()),
            ("FactCheckStorage:blobServiceUri", Blobs.ToString()),
            ("FactCheckStorage:credential", "managedidentity"),
            ("FactCheckStorage:clientId", "00000000-0000-0000-0000-000000000001"));

        Assert.Null(options.ConnectionString);
        Assert.Equal((Tables, Blobs), (options.TableServiceUri, options.BlobServiceUri));
        Assert.IsType<ManagedIdentityCredential>(options.Credential);
    }

    [Fact]
    public void FromSettings_WithAddressesAlone_TakesWhoeverRunsTheProgram() => Assert.IsType<DefaultAzureCredential>(
        Read(("FactCheckStorage:tableServiceUri", Tables.ToString()), ("FactCheckStorage:blobServiceUri", Blobs.ToString())).Credential);

    [Theory]
    [InlineData("FactCheckStorage", "")]
    [InlineData("FactCheckStorage:tableServiceUri", "https://a.table.core.windows.net")]
    [InlineData("FactCheckStorage:tableServiceUri", "no address")]
    public void FromSettings_WithTooLittle_SaysWhatToSet(string name, string value)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Read((name, value)));

        Assert.Contains("FactCheckStorage__blobServiceUri", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Connect_WithoutAWay_Throws() => Assert.Throws<InvalidOperationException>(() => AzureStore.Connect(new AzureStorageOptions()));

    [Fact]
    public async Task CheckAsync_OfAnAccountThatIsNotThere_SaysSoWithoutSecrets()
    {
        const string Secret = "c2VjcmV0c2VjcmV0c2VjcmV0";
        var account = await Backends.AzureBackend.CreateAsync();
        var stores = AzureStore.Connect(new AzureStorageOptions
        {
            ConnectionString = System.Text.RegularExpressions.Regex.Replace(account.ConnectionString, "AccountKey=[^;]+", $"AccountKey={Secret}"),
            Configure = options => options.Retry.MaxRetries = 0,
        });

        var parts = await stores.Probe.CheckAsync(TestContext.Current.CancellationToken);

        Assert.All(parts.Values, fault => Assert.Contains("403", fault, StringComparison.Ordinal));
        Assert.All(parts.Values, fault => Assert.DoesNotContain(Secret, fault, StringComparison.Ordinal));
    }

    private static AzureStorageOptions Read(params (string Name, string Value)[] settings) =>
        AzureStorageOptions.FromSettings(name => settings.FirstOrDefault(setting => string.Equals(setting.Name, name, StringComparison.Ordinal)).Value);
}
