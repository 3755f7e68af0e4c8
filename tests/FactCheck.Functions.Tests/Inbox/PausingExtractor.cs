using FactCheck.Core.Extraction;

namespace FactCheck.Functions.Tests.Inbox;

/// <summary>Works until it is cancelled; once resumed, like the head's own.</summary>
internal sealed class PausingExtractor : IClaimExtractor, IDisposable
{
    private readonly RuleBasedExtractor _inner = new();
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _resumed = new();

    public string Name => _inner.Name;

    /// <summary>Completes when work begins.</summary>
    public Task Entered => _entered.Task;

    public void Resume() => _resumed.Set();

    public void Dispose() => _resumed.Dispose();

    public ExtractionResult Extract(ExtractionInput input, CancellationToken cancellationToken)
    {
        _entered.TrySetResult();
        _resumed.Wait(cancellationToken);
        return _inner.Extract(input, cancellationToken);
    }
}
