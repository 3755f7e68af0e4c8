using FactCheck.Core.Ingestion;

namespace FactCheck.Documents.Formats;

/// <summary>Reads one format. Bad input comes back as an outcome or leaves by <see cref="RefusedException"/>.</summary>
internal interface IFormatReader
{
    ReadOutcome Read(ReadRequest request);
}
