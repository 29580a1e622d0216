import Rapport
import Storage

/// Leads become customers.
@Procedures("crm.leads")
struct LeadConversionProcedures {
  /// Makes a customer of a qualified lead, or gives it to one that is there; makes its person a contact and, if asked, a
  /// deal with it. All of it happens, or nothing. A customer that seems to be there already is refused with those that it
  /// may be: name one of them, or say that it is another one. What was done with the lead stands in the customer's timeline
  /// from then on, and its tasks are for the customer, too.
  @Mutation(errors: LeadError.self)
  func convertLead(_ input: ConvertLead, _ call: CRMCall) async throws -> LeadConversion {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Leads.find(input.id, in: writer)
      try Versions.check(input.version, is: old.version, else: LeadError.staleVersion(current: try writer.lead(old)))
      try LeadRules.checkMove(from: old.status, to: .converted)
      // Converting a second time is no way to another customer.
      guard old.status != .converted else {
        throw LeadError.moveRefused(from: .converted, to: .converted, .alreadyConverted)
      }
      let owner = input.ownerId ?? old.ownerId
      try Access.checkAssignment(to: owner, by: user, in: writer)

      var new = old
      let customer = try LeadConverter.customer(for: old, input, owner: owner, call, writer)
      new.customerId = customer.row.id
      if input.withContact {
        new.contactId = try LeadConverter.contact(of: old, at: customer.row, owner: owner, call, writer)
      }
      if let deal = input.opportunity {
        new.opportunityId = try LeadConverter.deal(deal, of: new, with: customer.row, owner: owner, call, writer)
      }
      new.enter(.converted, at: call.now)
      new.convertedAt = call.now
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
      try Activities.follow(new.id, to: customer.row.id, by: user, call, writer)
      try Tasks.follow(new.id, to: customer.row.id, by: user, call, writer)
      try Consents.carry(over: new, call, in: writer)
      return LeadConversion(
        lead: try writer.lead(new), customer: try writer.profile(customer.row), isNewCustomer: customer.isNew,
        contactId: new.contactId,
        opportunity: try new.opportunityId.map { try Opportunities.view($0, at: call.now, in: writer) })
    }
  }

  /// Takes the conversion of a lead back: it is qualified again, and what was done with it is its own alone.
  ///
  /// The customer, the contact and the deal that convertLead made are deleted, and can be restored for 30 days; of these, `kept`
  /// names what stays because somebody has changed or used it since. A customer that was there before stays.
  @Mutation(errors: LeadError.self)
  func revertConversion(_ input: RevertConversion, _ call: CRMCall) async throws -> RevertedConversion {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Leads.find(input.id, in: writer)
      try Versions.check(input.version, is: old.version, else: LeadError.staleVersion(current: try writer.lead(old)))
      guard old.status == .converted else {
        throw LeadError.moveRefused(from: old.status, to: .qualified, .notConverted)
      }
      var new = old
      new.enter(.qualified, at: call.now)
      (new.convertedAt, new.customerId, new.contactId, new.opportunityId) = (nil, nil, nil, nil)
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
      if let customer = old.customerId {
        try Activities.leave(customer, of: old.id, by: user, call, writer)
        try Tasks.leave(customer, of: old.id, by: user, call, writer)
        try Consents.leave(customer, of: old.id, call, in: writer)
      }
      return RevertedConversion(
        lead: try writer.lead(new), kept: try LeadConverter.withdraw(whatCameOf: old, call, writer))
    }
  }
}

/// The parts of a conversion.
private enum LeadConverter {
  static func customer(
    for lead: LeadRow, _ input: ConvertLead, owner: ID<User>, _ call: CRMCall, _ writer: Writer
  ) throws -> (row: CustomerRow, isNew: Bool) {
    if let id = input.customerProfileId {
      guard let row = try writer.customer(id) else {
        throw RPCError(.notFound, "There is no CustomerProfile \(id) for you (customerProfileId)")
      }
      return (row, false)
    }
    let user = try call.signedIn()
    let kind = input.customerKind ?? (lead.company == nil ? .person : .company)
    let name = kind == .company ? lead.company ?? lead.name : lead.name
    if !input.allowDuplicate {
      let candidate = CustomerCandidate(
        kind: kind, name: name, email: lead.email, phone: lead.phone, website: lead.website)
      let matches = try DuplicateFinder.matches(for: candidate, by: user, in: writer)
      guard matches.isEmpty else { throw LeadError.duplicates(found: matches) }
    }
    let input = CreateCustomer(
      kind: kind, name: name, email: lead.email, phone: lead.phone, website: lead.website, industry: lead.industry,
      tags: lead.tags.items, notes: lead.notes, ownerId: owner, onDuplicate: .allow)
    return (try Customers.create(input, by: user, call, in: writer).row, true)
  }

  /// A contact of the same name that is there, or a new one.
  static func contact(
    of lead: LeadRow, at customer: CustomerRow, owner: ID<User>, _ call: CRMCall, _ writer: Writer
  ) throws -> ID<Contact> {
    let contacts: [ContactRow] = try writer.fetchAll(
      "\(ContactRow.select) WHERE customer_id = \(customer.id) AND deleted_at IS NULL")
    if let same = contacts.first(where: { $0.sortName == lead.sortName }) { return same.id }
    let input = CreateContact(
      customerProfileId: customer.id, name: lead.name, jobTitle: lead.jobTitle, email: lead.email, phone: lead.phone,
      ownerId: owner)
    return try Contacts.create(input, by: try call.signedIn(), call, in: writer).id
  }

  static func deal(
    _ deal: LeadOpportunity, of lead: LeadRow, with customer: CustomerRow, owner: ID<User>, _ call: CRMCall,
    _ writer: Writer
  ) throws -> ID<Opportunity> {
    let input = CreateOpportunity(
      customerProfileId: customer.id, title: deal.title ?? customer.name, description: deal.description,
      stage: deal.stage, pipelineId: deal.pipelineId, value: deal.value, currency: deal.currency,
      probability: deal.probability, expectedCloseDate: deal.expectedCloseDate, source: lead.source,
      campaignId: lead.campaignId, contactId: lead.contactId, leadId: lead.id, ownerId: owner)
    do {
      return try Opportunities.create(input, for: call, in: writer)
    } catch let error as OpportunityError {
      throw LeadError.opportunityRefused(why: error.message, error: error)
    }
  }

  /// Deletes what a conversion made, as far as nobody has done anything with it since.
  ///
  /// - Parameter lead: as it was, converted.
  /// - Returns: what stays of it.
  static func withdraw(whatCameOf lead: LeadRow, _ call: CRMCall, _ writer: Writer) throws -> [ConversionPart] {
    guard let moment = lead.convertedAt else { return [] }
    // The deal before who it is with: a customer with deals is not deleted.
    let deal = try lead.opportunityId.map { try Opportunities.withdraw($0, madeAt: moment, call, in: writer) }
    let others = try lead.customerId.map {
      try Customers.withdraw($0, with: lead.contactId, madeAt: moment, call, in: writer)
    }
    var kept: [ConversionPart] = []
    if others?.customer == .kept { kept.append(.customer) }
    if others?.contact == .kept { kept.append(.contact) }
    if deal == .kept { kept.append(.opportunity) }
    return kept
  }
}
