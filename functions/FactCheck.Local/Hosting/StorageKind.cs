namespace FactCheck.Local.Hosting;

/// <summary>Where things are kept.</summary>
internal enum StorageKind
{
    /// <summary>In a folder of this machine.</summary>
    Embedded,

    /// <summary>In a storage account, or an emulator of one.</summary>
    Azure,
}
