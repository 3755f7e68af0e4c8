namespace FactCheck.Storage.Tests.Backends;

public enum StoreKind
{
    Embedded,
    Azure,
}
