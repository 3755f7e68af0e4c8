using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Functions.Inbox;
using FactCheck.Testing;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheck.Functions.Tests.Inbox;

/// <summary>A test of the head as composed, started against an emulator of Azure storage.</summary>
public abstract class InboxTest : IAsyncLifetime
{
    private string? _account;
    private IHost? _host;

    protected static CaseId Case { get; } = CaseId.Parse("january-2022");

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Settings beside the connection.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> Settings => [];

    protected IServiceProvider Services => _host!.Services;

    protected Stores Stores => Services.GetRequiredService<Stores>();

    protected InboxFunctions Functions => ActivatorUtilities.CreateInstance<InboxFunctions>(Services);

    protected BlobContainerClient Container => new(_account, StorageNames.InboxContainer);

    public async ValueTask InitializeAsync()
    {
        try
        {
            _account = (await AzuriteServer.SharedAsync()).NewAccount();
        }
        catch (NodeMissingException exception)
        {
            Assert.Skip(exception.Message);
            throw;
        }

        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new(StorageNames.ConnectionSetting, _account), .. Settings]);
        builder.Services.AddFactCheck(builder.Configuration);
        Configure(builder.Services);
        _host = builder.Build();
        await _host.StartAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync(CancellationToken.None);
            _host.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Adds to the head's services, or takes the place of some.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    protected async Task<BlobClient> UploadAsync(string name, string text, Dictionary<string, string>? metadata = null)
    {
        var blob = Container.GetBlobClient(name);
        await blob.UploadAsync(
            BinaryData.FromString(text),
            new BlobUploadOptions { Metadata = metadata, HttpHeaders = new() { ContentType = "text/plain" } },
            Stop);
        return blob;
    }
}
