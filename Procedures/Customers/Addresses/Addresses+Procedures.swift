import Rapport
import Storage

/// Addresses of customers.
@Procedures("crm.customers")
struct AddressProcedures {
  /// Adds an address to a customer.
  @Mutation
  func addAddress(_ input: AddAddress, _ call: CRMCall) async throws -> CustomerAddress {
    let user = try call.signedIn()
    return try await call.write { try Addresses.add(input, by: user, call, in: $0) }
  }

  /// Changes an address. Fields that are left out stay as they are.
  ///
  /// An address that gets another kind is the default one of it only if that kind had none, or if asked for.
  @Mutation(errors: AddressError.self)
  func updateAddress(_ input: UpdateAddress, _ call: CRMCall) async throws -> CustomerAddress {
    let user = try call.signedIn()
    return try await call.write { writer in
      let (old, before) = try Addresses.find(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version, else: AddressError.staleVersion(current: old.address(of: before)))
      let new = old.updated(by: input, user: user, at: call.now)
      if new.country != old.country { try Country.check(new.country) }
      try writer.update(new, from: old)
      var customer = before
      if new.kind != old.kind {
        if customer.defaultAddress(of: old.kind) == old.id {
          try Addresses.defaultToOldest(of: old.kind, &customer, in: writer)
        }
        if customer.defaultAddress(of: new.kind) == nil { customer.setDefaultAddress(new.id, of: new.kind) }
      }
      if let isDefault = input.isDefault.value, isDefault != (customer.defaultAddress(of: new.kind) == new.id) {
        customer.setDefaultAddress(isDefault ? new.id : nil, of: new.kind)
      }
      try writer.update(customer, from: before)
      return new.address(of: customer)
    }
  }

  /// Removes an address; it can be restored for 30 days. If it was the default one of its kind, the oldest other one
  /// becomes it.
  @Mutation(errors: AddressError.self)
  func removeAddress(_ input: RemoveAddress, _ call: CRMCall) async throws -> CustomerAddress {
    let user = try call.signedIn()
    return try await call.write { writer in
      let (old, before) = try Addresses.find(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version, else: AddressError.staleVersion(current: old.address(of: before)))
      return try Addresses.remove(old, of: before, by: user, call, in: writer).address(of: before)
    }
  }

  /// Brings a removed address back. If it was the default one of its kind, it is so again, unless another one has been
  /// made it since.
  @Mutation(errors: RestoreError.self)
  func restoreAddress(_ input: AddressKey, _ call: CRMCall) async throws -> CustomerAddress {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(AddressRow.self, input.id) else { throw Addresses.notFound(input.id) }
      var new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      guard let before = try writer.customer(old.customerId) else {
        throw RestoreError.notRestorable(.customerDeleted)
      }
      new.wasDefault = false
      var customer = before
      let isAsRemovalLeftIt =
        try before.defaultAddress(of: old.kind) == Addresses.oldest(of: old.kind, before, in: writer)
      if old.wasDefault, isAsRemovalLeftIt { customer.setDefaultAddress(old.id, of: old.kind) }
      try writer.update(new, from: old)
      try writer.update(customer, from: before)
      return new.address(of: customer)
    }
  }
}
