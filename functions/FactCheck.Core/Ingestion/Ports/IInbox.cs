namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Where people drop files: a container or a folder, with the case as the first segment of each name.</summary>
public interface IInbox
{
    /// <summary>Lists what lies in the inbox now, in no particular order.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    IAsyncEnumerable<InboxItem> ListAsync(CancellationToken cancellationToken);

    /// <summary>Opens an item at the version that was listed; null when it is gone or has changed. The caller disposes the stream.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Stream?> OpenAsync(InboxItem item, CancellationToken cancellationToken);
}
