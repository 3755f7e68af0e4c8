using FactCheck.Core.Ingestion;

namespace FactCheck.Local.Output;

/// <summary>Prints the claims of files.</summary>
internal interface IExtractOutput
{
    /// <summary>Prints what one file came to.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="outcome">What reading it came to.</param>
    /// <returns>False when it could not be read.</returns>
    Task<bool> WriteAsync(string name, DetachedOutcome outcome);

    /// <summary>Prints what waits for the last file.</summary>
    void Complete();
}
