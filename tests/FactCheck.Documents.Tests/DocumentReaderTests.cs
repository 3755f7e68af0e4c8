using System.Text;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Formats;
using FactCheck.Documents.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Documents.Tests;

public sealed class DocumentReaderTests
{
    private static readonly IncomingFile File = new("a.txt", "text/plain", Encoding.UTF8.GetBytes("Nine dead"));

    [Fact]
    public async Task Reading_that_outlasts_the_deadline_is_unreadable()
    {
        var time = new FakeTimeProvider();
        using var endless = new EndlessReader();
        var reader = Reader(endless, time);

        var reading = reader.ReadAsync(File, new IngestionLimits { Deadline = TimeSpan.FromSeconds(30) }, TestContext.Current.CancellationToken).AsTask();
        await endless.Started;
        time.Advance(TimeSpan.FromSeconds(31));

        var refused = Assert.IsType<ReadOutcome.Refused>(await reading);
        Assert.Equal(RefusalKind.Unreadable, refused.Kind);
        Assert.Contains("longer than 30 seconds", refused.Reason, StringComparison.Ordinal);
        await endless.Stopped;
    }

    [Fact]
    public async Task Cancelling_stops_the_reading()
    {
        using var endless = new EndlessReader();
        using var cancellation = new CancellationTokenSource();

        var reading = Reader(endless, TimeProvider.System).ReadAsync(File, new IngestionLimits(), cancellation.Token).AsTask();
        await endless.Started;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        await endless.Stopped;
    }

    [Fact]
    public async Task A_fault_in_a_reader_is_not_taken_for_bad_input() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Reader(new FaultyReader(), TimeProvider.System).ReadAsync(File, new IngestionLimits(), TestContext.Current.CancellationToken).AsTask());

    [Fact]
    public void Every_supported_media_type_is_listed_once()
    {
        var types = new DocumentReader().SupportedMediaTypes;

        Assert.Equal(types.Distinct(StringComparer.Ordinal), types);
        Assert.Superset(
            new HashSet<string>(["text/plain", "text/html", "application/pdf", WordFixture.MediaType, "application/json", "text/csv"], StringComparer.Ordinal),
            types.ToHashSet(StringComparer.Ordinal));
    }

    private static DocumentReader Reader(IFormatReader format, TimeProvider time) =>
        new([new FileFormat { Name = "test", MediaTypes = ["text/plain"], Extensions = [], Reader = format }], time);

    private sealed class FaultyReader : IFormatReader
    {
        public ReadOutcome Read(ReadRequest request) => throw new InvalidOperationException("A bug.");
    }

    private sealed class EndlessReader : IFormatReader, IDisposable
    {
        private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Started => _started.Task;

        public Task Stopped => _stopped.Task;

        public ReadOutcome Read(ReadRequest request)
        {
            _started.SetResult();
            request.CancellationToken.WaitHandle.WaitOne();
            _stopped.SetResult();
            request.CancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("Not cancelled.");
        }

        public void Dispose() => _stopped.TrySetResult();
    }
}
