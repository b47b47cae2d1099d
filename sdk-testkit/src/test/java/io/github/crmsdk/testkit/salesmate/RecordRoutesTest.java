package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordRoutesTest extends SalesmateTest {
    private static final String NEW_DEAL =
            "{'title':'Bags','primaryContact':1,'owner':1,'pipeline':'Sales','stage':'Contacted'}";

    @Test
    void createsADeal() {
        salesmate.seedContacts(1);

        assertBody(http.post("deal/v4", NEW_DEAL), 200, "{'Status':'success','Data':{'id':1}}");

        assertThat(salesmate.deal(1))
                .hasValue(json("{'id':1,'createdAt':'2026-03-04T05:06:07+00:00','createdBy':1,"
                        + "'lastModifiedAt':'2026-03-04T05:06:07+00:00','lastModifiedBy':1,"
                        + "'title':'Bags','primaryContact':1,'owner':1,'pipeline':'Sales','stage':'Contacted',"
                        + "'status':'Open'}"));
    }

    @Test
    void getsADeal() {
        salesmate.put("company", json("{'id':38,'name':'Acme','owner':1}"));
        salesmate.seedContacts(1);
        salesmate.put(
                "deal",
                json("{'id':341,'title':'Bags','primaryContact':1,'primaryCompany':38,'owner':1,'pipeline':'Sales',"
                        + "'stage':'Contacted','status':'Open','dealValue':'7410000','tags':'VIP,Bags',"
                        + "'followers':[{'userId':1},{'contactId':1}],'textCustomField1':'x'}"));

        String sam = "{'id':1,'firstName':'Sam','lastName':'Owner','email':'sam@example.com','mobile':'','photo':'',"
                + "'name':'Sam Owner'}";
        assertBody(
                http.get("deal/v4/341"),
                200,
                "{'Status':'success','Data':{'id':341,'title':'Bags','pipeline':'Sales','stage':'Contacted',"
                        + "'status':'Open','source':'','priority':'','description':'','tags':'VIP,Bags',"
                        + "'createdAt':'2026-03-04T05:06:07+00:00','createdBy':" + sam
                        + ",'lastModifiedAt':'2026-03-04T05:06:07+00:00','lastModifiedBy':" + sam
                        + ",'primaryContact':{'id':1,'firstName':'First1','lastName':'Last1',"
                        + "'email':'person1@example.com','name':'First1 Last1'},"
                        + "'primaryCompany':{'id':38,'name':'Acme','owner':" + sam + "},'owner':" + sam
                        + ",'dealValue':7410000,'followers':[{'userId':1,'name':'Sam Owner'},"
                        + "{'contactId':1,'name':'First1 Last1'}],'textCustomField1':'x',"
                        + "'currency':{'code':'USD','rate':'1.00','symbol':'$'},'isDeleted':false}}");
    }
}
