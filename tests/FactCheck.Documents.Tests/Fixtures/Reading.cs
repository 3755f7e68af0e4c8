using System.Text;
using FactCheck.Core.Ingestion;

namespace FactCheck.Documents.Tests.Fixtures;

/// <summary>Reads a file made in a test.</summary>
internal static class Reading
{
    public static Task<ReadOutcome> ReadAsync(byte[] content, string? mediaType = null, string name = "file", IngestionLimits? limits = null) =>
        new DocumentReader().ReadAsync(new IncomingFile(name, mediaType, content), limits ?? new(), TestContext.Current.CancellationToken).AsTask();

    public static Task<ReadOutcome> ReadAsync(string content, string? mediaType = null, string name = "file", IngestionLimits? limits = null) =>
        ReadAsync(Encoding.UTF8.GetBytes(content), mediaType, name, limits);

    public static async Task<ReadOutcome.Text> TextAsync(byte[] content, string? mediaType = null, string name = "file") =>
        Assert.IsType<ReadOutcome.Text>(await ReadAsync(content, mediaType, name));

    public static Task<ReadOutcome.Text> TextAsync(string content, string? mediaType = null, string name = "file") =>
        TextAsync(Encoding.UTF8.GetBytes(content), mediaType, name);

    public static async Task<string> RefusedAsync(RefusalKind kind, byte[] content, string? mediaType = null, string name = "file", IngestionLimits? limits = null)
    {
        var refused = Assert.IsType<ReadOutcome.Refused>(await ReadAsync(content, mediaType, name, limits));
        Assert.Equal(kind, refused.Kind);
        return refused.Reason;
    }

    public static Task<string> RefusedAsync(RefusalKind kind, string content, string? mediaType = null, string name = "file", IngestionLimits? limits = null) =>
        RefusedAsync(kind, Encoding.UTF8.GetBytes(content), mediaType, name, limits);
}
