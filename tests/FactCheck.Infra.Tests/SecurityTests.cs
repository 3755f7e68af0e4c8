using System.Text.Json;

namespace FactCheck.Infra.Tests;

public class SecurityTests
{
    private static readonly string[] Secrets =
        ["listKeys(", "listkeys(", "AccountKey=", "SharedAccessSignature", "sig=", "listAccountSas(", "listServiceSas(", "password", "InstrumentationKey"];

    [Theory]
    [MemberData(nameof(Deployment.Names), MemberType = typeof(Deployment))]
    public void Accounts_KnowNoKeysAndNoPublicBlobs(string deployment) =>
        Assert.All(Deployment.Named(deployment).OfType("Microsoft.Storage/storageAccounts"), account =>
        {
            Assert.False(account.At("properties", "allowSharedKeyAccess").GetBoolean());
            Assert.False(account.At("properties", "allowBlobPublicAccess").GetBoolean());
            Assert.False(account.At("properties", "isLocalUserEnabled").GetBoolean());
            Assert.False(account.At("properties", "allowCrossTenantReplication").GetBoolean());
            Assert.True(account.At("properties", "supportsHttpsTrafficOnly").GetBoolean());
            Assert.Equal("TLS1_2", account.At("properties", "minimumTlsVersion").GetString());
        });

    [Theory]
    [MemberData(nameof(Deployment.Names), MemberType = typeof(Deployment))]
    public void Containers_AreNeverPublic(string deployment) =>
        Assert.All(
            Deployment.Named(deployment).OfType("Microsoft.Storage/storageAccounts/blobServices/containers"),
            container => Assert.Equal("None", container.At("properties", "publicAccess").GetString()));

    [Fact]
    public void Documents_CanBeRestored()
    {
        var blobs = Deployment.Default.OfType("Microsoft.Storage/storageAccounts/blobServices")
            .Single(b => b.Name == $"{Deployment.Default.DataAccount.Name}/default");
        Assert.True(blobs.At("properties", "isVersioningEnabled").GetBoolean());
        Assert.True(blobs.At("properties", "deleteRetentionPolicy", "enabled").GetBoolean());
        Assert.True(blobs.At("properties", "containerDeleteRetentionPolicy", "enabled").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Deployment.Names), MemberType = typeof(Deployment))]
    public void Settings_HoldNoSecret(string deployment) =>
        Assert.All(Deployment.Named(deployment).Settings.Values, AssertNoSecret);

    [Theory]
    [MemberData(nameof(Deployment.Names), MemberType = typeof(Deployment))]
    public void Outputs_HoldNoSecret(string deployment) =>
        Assert.All(Deployment.Named(deployment).Outputs.Values, AssertNoSecret);

    [Theory]
    [MemberData(nameof(Deployment.Names), MemberType = typeof(Deployment))]
    public void ConnectionString_OfTelemetryIsTheOnlyOne_AndOpensNothing(string deployment)
    {
        var readers = Deployment.Named(deployment).Settings.Where(s => s.Value.Contains("ConnectionString", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("APPLICATIONINSIGHTS_CONNECTION_STRING", Assert.Single(readers).Key);
        Assert.True(Deployment.Named(deployment).OfType("Microsoft.Insights/components").Single().At("properties", "DisableLocalAuth").GetBoolean());
        Assert.True(Deployment.Named(deployment).OfType("Microsoft.OperationalInsights/workspaces").Single().At("properties", "features", "disableLocalAuth").GetBoolean());
    }

    [Fact]
    public void App_SpeaksModernTlsOnlyAndHasNoPublishingPassword()
    {
        var app = Deployment.Default.OfType("Microsoft.Web/sites").Single();
        Assert.True(app.At("properties", "httpsOnly").GetBoolean());
        Assert.Equal("1.2", app.At("properties", "siteConfig", "minTlsVersion").GetString());
        Assert.Equal("Disabled", app.At("properties", "siteConfig", "ftpsState").GetString());
        Assert.False(app.At("properties", "siteConfig", "remoteDebuggingEnabled").GetBoolean());
        Assert.Equal("UserAssigned", app.At("identity", "type").GetString());
        Assert.Equal(
            "UserAssignedIdentity",
            app.At("properties", "functionAppConfig", "deployment", "storage", "authentication", "type").GetString());
        var passwords = Deployment.Default.OfType("Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToArray();
        Assert.Equal(["ftp", "scm"], passwords.Select(p => p.Name.Split('/')[^1]));
        Assert.All(passwords, p => Assert.False(p.At("properties", "allow").GetBoolean()));
    }

    [Fact]
    public void Runtime_IsIsolatedDotNetTen()
    {
        var runtime = Deployment.Default.OfType("Microsoft.Web/sites").Single().At("properties", "functionAppConfig", "runtime");
        Assert.Equal("""{"name":"dotnet-isolated","version":"10.0"}""", JsonSerializer.Serialize(runtime));
    }

    [Theory]
    [MemberData(nameof(Deployment.Names), MemberType = typeof(Deployment))]
    public void ApiVersions_AreReleased(string deployment) =>
        Assert.All(Deployment.Named(deployment).Resources, resource =>
        {
            // Diagnostic settings to a workspace have never left preview.
            var isDiagnostic = resource.Type == "Microsoft.Insights/diagnosticSettings";
            Assert.Equal(isDiagnostic, resource.ApiVersion.EndsWith("-preview", StringComparison.Ordinal));
        });

    private static void AssertNoSecret(string value) =>
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, value, StringComparison.OrdinalIgnoreCase));
}
